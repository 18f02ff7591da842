import { Controller, Inject, Post, Req, Res, type Type, VERSION_NEUTRAL } from '@nestjs/common';
import { CallbackReceiver } from './callback-receiver.js';

/**
 * Makes the controller of a route. Decorators are called as functions: the package is built without the compiler options
 * for decorators.
 */
export function callbackController(path: string, decorators: readonly ClassDecorator[]): Type {
  class RongCallbackController {
    readonly #receiver: CallbackReceiver;

    constructor(receiver: CallbackReceiver) {
      this.#receiver = receiver;
    }

    receive(request: object, response: object): Promise<void> {
      return this.#receiver.receive(request, response);
    }
  }
  const { prototype } = RongCallbackController;
  Inject(CallbackReceiver)(RongCallbackController, undefined, 0);
  Req()(prototype, 'receive', 0);
  Res()(prototype, 'receive', 1);
  Post(':callback')(prototype, 'receive', Object.getOwnPropertyDescriptor(prototype, 'receive') ?? {});
  for (const decorate of decorators) decorate(RongCallbackController);
  Controller({ path, version: VERSION_NEUTRAL })(RongCallbackController);
  return RongCallbackController;
}
