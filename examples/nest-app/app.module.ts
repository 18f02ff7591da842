import { Module } from '@nestjs/common';
import { RongCloudModule } from '@rongkit/nestjs';
import { ChatController } from './chat.controller.js';
import { Moderation } from './moderation.js';

/** A chat back end on Nest: tokens for the web client, notices to groups, and moderation. */
@Module({
  // The app key and the app secret come from the environment: RONGCLOUD_APP_KEY and RONGCLOUD_APP_SECRET.
  imports: [RongCloudModule.forRoot({ isGlobal: true, timeout: { total: 5000 }, rateLimit: { maxWaitMs: 2000 } })],
  controllers: [ChatController],
  providers: [Moderation],
})
export class AppModule {}
