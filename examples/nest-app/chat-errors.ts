import { BadGatewayException, BadRequestException, Catch, ServiceUnavailableException } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { InvalidParameterError, RateLimitError, RongError } from 'rongkit';

/** Converts errors of the chat service to HTTP answers of the app. */
@Catch()
export class ChatErrors extends BaseExceptionFilter {
  override catch(error: unknown, host: Parameters<BaseExceptionFilter['catch']>[1]): void {
    super.catch(answerTo(error), host);
  }
}

function answerTo(error: unknown): unknown {
  if (error instanceof InvalidParameterError) return new BadRequestException(error.reason);
  if (error instanceof RateLimitError) return new ServiceUnavailableException('too many requests to the chat service');
  return RongError.is(error) ? new BadGatewayException('the chat service does not answer') : error;
}
