import { Body, Controller, Get, Inject, Param, Post, ServiceUnavailableException, UseFilters } from '@nestjs/common';
import { InjectRong, RongHealthIndicator } from '@rongkit/nestjs';
import { type RongCloud, textMessage } from 'rongkit';
import { ChatErrors } from './chat-errors.js';

@Controller()
@UseFilters(ChatErrors)
export class ChatController {
  @InjectRong() private readonly rong!: RongCloud;
  @Inject(RongHealthIndicator) private readonly health!: RongHealthIndicator;

  @Post('login')
  async login(@Body() { userId, name }: { userId: string; name: string }) {
    const { token } = await this.rong.user.getToken({ userId, name });
    return { token };
  }

  @Post('groups/:groupId/notices')
  async notify(@Param('groupId') groupId: string, @Body() { text }: { text: string }) {
    await this.rong.message.publishGroup({ fromUserId: 'notice', toGroupId: groupId, ...textMessage(text) });
  }

  @Get('health')
  async check() {
    const result = await this.health.isHealthy();
    if (result.rongcloud.status === 'down') throw new ServiceUnavailableException(result);
    return result;
  }
}
