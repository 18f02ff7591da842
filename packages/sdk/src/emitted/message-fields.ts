// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

/** Fields of each content by the name of its message type, in the notation of `endpoints/notation.ts`. */
export const messageFields = `
RC:TxtMsg content:?! mentionedInfo:(type:integer! userIdList:?[0..] mentionedContent:?) user:(id:#?! name:? portrait:? extra:?) extra audit:(auditType:integer strategy:?)
RC:ImgMsg content imageUri:?! mentionedInfo:(type userIdList mentionedContent) user:(id name portrait extra) extra audit:(auditType strategy)
RC:GIFMsg remoteUrl:?! localPath:? gifDataSize:integer! width:integer! height:integer! mentionedInfo user extra audit
RC:VcMsg content duration:integer! mentionedInfo user extra audit
RC:HQVCMsg remoteUrl localPath duration mentionedInfo user extra audit
RC:FileMsg name:?! size:integer! type:?! fileUrl:?! mentionedInfo:(type:integer! userIdList mentionedContent) user:(id name:? portrait extra) extra audit
RC:SightMsg sightUrl:?! content duration size name:?! mentionedInfo:(type userIdList mentionedContent) user extra audit
RC:LBSMsg content latitude:decimal! longitude:decimal! poi:?! mentionedInfo user:(id name portrait extra) extra audit
RC:ImgTextMsg title:?! content imageUri url:?! mentionedInfo user extra audit
RC:ReferenceMsg content referMsgUserId:#?! referMsg:free! objName:?! referMsgUid:? mentionedInfo user extra audit
RC:CombineMsg remoteUrl nameList:?[0..]! summaryList:?[0..]! conversationType:integer! mentionedInfo user extra
RC:StreamMsg content type:? complete:boolean completeReason:integer stopReason:integer seq:integer messageUID:? referMsg:free mentionedInfo:(type:integer! userIdList mentionedContent) user extra
RC:ContactNtf operation:?! sourceUserId:#?! targetUserId:#?! message:?! extra user
RC:InfoNtf message extra user
RC:ProfileNtf operation data:?! extra user
RC:GrpNtf operatorUserId:#?! operation data:free! message extra user
RC:DizNtf type extension:?! operation user
RC:RcNtf operatorId:#? recallTime:integer! originalObjectName:?! originalMessageContent:free recallContent:? recallActionTime:integer admin:boolean! delete:boolean! user extra
RC:chrmKVNotiMsg type key:?! value:?! extra
RC:CmdNtf name:?! data:?! user:(id name:? portrait extra)
RC:CmdMsg name:?! data user
RC:RcCmd messageUId:#?! conversationType targetId:#? channelId:#? sentTime:? isAdmin:integer isDelete:integer
RC:ReadNtf lastMessageSendTime:integer! messageUId:#? type
RC:RRReqMsg messageUId:#?!
RC:TypSts typingContentType:?!
`;
