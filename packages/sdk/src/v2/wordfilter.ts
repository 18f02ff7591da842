import type { WordfilterAddParams, WordfilterDeleteParams } from '../emitted/resources/index.js';
import { modern, type V2Params } from './arguments.js';
import { type Response, respond, V2Resource } from './response.js';

/** Resource `Wordfilter` of the V2.0.1 SDK. */
export class Wordfilter extends V2Resource {
  /** Adds a sensitive word. See {@link WordfilterResource.add}. */
  add(params: V2Params<WordfilterAddParams>): Promise<Response> {
    return respond(this.rong.wordfilter.add(modern(params)));
  }

  /** Removes a sensitive word. See {@link WordfilterResource.delete}. */
  delete(params: V2Params<WordfilterDeleteParams>): Promise<Response> {
    return respond(this.rong.wordfilter.delete(modern(params)));
  }

  /** Lists the sensitive words. See {@link WordfilterResource.getList}. */
  getList(): Promise<Response> {
    return respond(this.rong.wordfilter.getList());
  }
}
