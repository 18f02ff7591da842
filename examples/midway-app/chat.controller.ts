import { Body, Controller, Inject, Param, Post } from '@midwayjs/core';
import type { Context } from '@midwayjs/koa';
import { InjectRong } from '@rongkit/midway';
import { InvalidParameterError, type RongCloud, RongError, textMessage } from 'rongkit';

@Controller('/')
export class ChatController {
  @Inject() ctx!: Context;
  @InjectRong() rong!: RongCloud;

  @Post('/login')
  async login(@Body() { userId, name }: { userId: string; name: string }) {
    return this.#answer(async () => {
      const { token } = await this.rong.user.getToken({ userId, name });
      return { token };
    });
  }

  @Post('/groups/:groupId/notices')
  async notify(@Param('groupId') groupId: string, @Body() { text }: { text: string }) {
    return this.#answer(async () => {
      await this.rong.message.publishGroup({ fromUserId: 'notice', toGroupId: groupId, ...textMessage(text) });
      return { sent: true };
    });
  }

  /**
   * Converts an error of the chat service to an HTTP status that shows whether the request or the service has caused
   * the error.
   */
  async #answer(work: () => Promise<object>): Promise<object> {
    try {
      return await work();
    } catch (error) {
      if (!RongError.is(error)) throw error;
      const isWrong = error instanceof InvalidParameterError;
      this.ctx.status = isWrong ? 400 : 502;
      return { error: isWrong ? error.reason : 'the chat service does not answer' };
    }
  }
}
