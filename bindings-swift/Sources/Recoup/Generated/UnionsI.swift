// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// What an input is.
public indirect enum InputCommand: Document {
    /// Puts the company as the host's master data knows it in place of what is known. An older version changes
    /// nothing.
    case accountSyncProfile(AccountSyncProfile)
    /// Puts or changes one contact.
    case accountSyncContact(AccountSyncContact)
    /// Removes a contact.
    case accountRemoveContact(AccountRemoveContact)
    /// Puts the host's count of what was used of contracts and promotions. An older version changes nothing.
    case accountSyncConsumption(AccountSyncConsumption)
    /// Answers what pricing asked for.
    case accountAnswer(AccountAnswer)
    /// Puts what is known of a person: name, addresses.
    case accountSyncPerson(AccountSyncPerson)
    /// Erases what is known of a person. Decisions that were made stay as they are: they know ids only.
    case accountForget(AccountForget)
    /// Hands one's right to approve on.
    case accountDelegate(AccountDelegate)
    /// Ends a delegation.
    case accountRevoke(AccountRevoke)
    /// Says what became of an effect.
    case accountEffectResult(AccountEffectResult)
    /// Makes or changes a budget.
    case budgetSet(BudgetSet)
    /// Removes a budget that nothing refers to.
    case budgetRemove(BudgetRemove)
    /// What the system that keeps an external budget says: it replaces what that said before. One that is not
    /// newer than what is known is ignored.
    case budgetObserve(BudgetObserve)
    /// Holds amounts on every budget that covers them, or on none.
    case budgetHold(BudgetHold)
    /// Holds these amounts instead of those that are held now. What is committed stays.
    case budgetAdjust(BudgetAdjust)
    /// Turns what is held into what is spent.
    case budgetCommit(BudgetCommit)
    /// Holds these amounts no longer.
    case budgetRelease(BudgetRelease)
    /// Undoes what was committed: a cancellation or a return.
    case budgetGiveBack(BudgetGiveBack)
    /// What the books say now. One that is not newer than what is known is ignored.
    case creditSync(CreditSync)
    /// Holds an amount in every account that fits, or in none.
    case creditHold(CreditHold)
    /// Holds this amount instead.
    case creditAdjust(CreditAdjust)
    /// What is held is ordered.
    case creditCommit(CreditCommit)
    /// What is held is held no longer.
    case creditRelease(CreditRelease)
    /// What is ordered is shipped.
    case creditShip(CreditShip)
    /// What is shipped, or else ordered, is invoiced.
    case creditInvoice(CreditInvoice)
    /// What is ordered, or else shipped, is cancelled or comes back before it is invoiced. What is invoiced comes
    /// back by a credit note, in the balance.
    case creditCancel(CreditCancel)
    /// A cart of another system, as it is now. An older version than the one known, or one without lines, changes
    /// nothing.
    case signalCartUpdated(SignalCartUpdated)
    /// The buyer is at another stage.
    case signalStageEntered(SignalStageEntered)
    /// A step of the checkout was entered.
    case signalStepEntered(SignalStepEntered)
    /// A step of the checkout was left without finishing it.
    case signalStepLeft(SignalStepLeft)
    /// A product or page was looked at.
    case signalViewed(SignalViewed)
    /// Products were put beside each other.
    case signalCompared(SignalCompared)
    /// Something was searched for.
    case signalSearched(SignalSearched)
    /// A visit began, or went on.
    case signalVisited(SignalVisited)
    /// A product had no price for this buyer.
    case signalPriceUnavailable(SignalPriceUnavailable)
    /// The price shown was not the one agreed.
    case signalPriceDisputed(SignalPriceDisputed)
    /// A quote or cart was saved as a document.
    case signalExported(SignalExported)
    /// What freight costs was shown.
    case signalFreightShown(SignalFreightShown)
    /// The total with everything was shown.
    case signalTotalShown(SignalTotalShown)
    /// A form was refused.
    case signalValidationFailed(SignalValidationFailed)
    /// How long a page took.
    case signalPageTimed(SignalPageTimed)
    /// A program failed in front of the buyer.
    case signalClientError(SignalClientError)
    /// A payment was declined.
    case signalPaymentDeclined(SignalPaymentDeclined)
    /// The way of payment that was asked for is not offered.
    case signalMethodMissing(SignalMethodMissing)
    /// Less is in stock than was asked for.
    case signalStockShort(SignalStockShort)
    /// When goods would come was shown.
    case signalLeadTimeShown(SignalLeadTimeShown)
    /// Credit stopped the buyer.
    case signalCreditHeld(SignalCreditHeld)
    /// Credit lets the buyer go on.
    case signalCreditReleased(SignalCreditReleased)
    /// An approval of another system waits.
    case signalApprovalRequested(SignalApprovalRequested)
    /// An approval of another system was decided.
    case signalApprovalDecided(SignalApprovalDecided)
    /// A quote was asked for.
    case signalQuoteRequested(SignalQuoteRequested)
    /// A quote of another system was offered, or offered again.
    case signalQuoteOffered(SignalQuoteOffered)
    /// The buyer looked at a quote.
    case signalQuoteViewed(SignalQuoteViewed)
    /// A quote of another system ended without an order.
    case signalQuoteEnded(SignalQuoteEnded)
    /// A configuration was begun, or changed.
    case signalConfigured(SignalConfigured)
    /// Goods will be due to be ordered again.
    case signalReorderExpected(SignalReorderExpected)
    /// A contract of another system ends.
    case signalContractEnding(SignalContractEnding)
    /// Somebody of the company ordered, anywhere.
    case signalOrdered(SignalOrdered)
    /// A person has the ball: an open task or call.
    case signalTaskOpened(SignalTaskOpened)
    /// A person gives the ball back.
    case signalTaskClosed(SignalTaskClosed)
    /// Somebody talked to the buyer.
    case signalCallLogged(SignalCallLogged)
    /// A reason that a person or a model names.
    case signalReported(SignalReported)
    /// A signal of the host's own: the rulebook says what it is evidence for.
    case signalCustom(SignalCustom)
    /// What a model of the host says.
    case signalScored(SignalScored)
    /// Whether a person may be written to.
    case signalConsentChanged(SignalConsentChanged)
    /// A law or a list forbids writing to a person, or does no more.
    case signalSuppressionChanged(SignalSuppressionChanged)
    /// Feedback on a message: opened.
    case signalOpened(SignalOpened)
    /// Feedback on a message: a link was followed.
    case signalClicked(SignalClicked)
    /// The recipient wrote back, to a message or by itself.
    case signalReplied(SignalReplied)
    /// The recipient wants no more of this.
    case signalUnsubscribed(SignalUnsubscribed)
    /// The recipient complained.
    case signalComplained(SignalComplained)
    /// A message that was delivered came back later.
    case signalBounced(SignalBounced)
    /// Another tool wrote to a person: it counts towards caps.
    case signalSentElsewhere(SignalSentElsewhere)
    /// How much is in stock.
    case signalStockKnown(SignalStockKnown)
    /// A conversation with a person of the seller goes on, or has ended.
    case signalNegotiationChanged(SignalNegotiationChanged)
    /// Make it.
    case cartCreate(CartCreate)
    /// Add to a line, or add a line.
    case cartAdd(CartAdd)
    /// Write one thing on a line that is there.
    case cartEditLine(CartEditLine)
    /// Change the choices of a configured line.
    case cartConfigure(CartConfigure)
    /// Take in edits that were made elsewhere.
    case cartEdit(CartEdit)
    /// Add rows that somebody entered.
    case cartAddLines(CartAddLines)
    /// Add the lines of an order again.
    case cartReorder(CartReorder)
    /// Add the lines of another cart or list; there they stay.
    case cartCopyLines(CartCopyLines)
    /// Add the lines of another cart or list; there they go.
    case cartMoveLines(CartMoveLines)
    /// Say what the cart is as a whole.
    case cartDescribe(CartDescribe)
    /// Add a promotion code.
    case cartAddCode(CartAddCode)
    /// Take a promotion code away.
    case cartRemoveCode(CartRemoveCode)
    /// Put it aside, take it up again, or make it another kind of list.
    case cartKeepAs(CartKeepAs)
    /// Say who may use it.
    case cartShare(CartShare)
    /// Lock it for others.
    case cartLock(CartLock)
    /// Give up the lock, or take away somebody else's.
    case cartUnlock(CartUnlock)
    /// Give a guest's cart an owner.
    case cartClaim(CartClaim)
    /// Put its lines into another cart.
    case cartMerge(CartMerge)
    /// Keep its prices.
    case cartFreeze(CartFreeze)
    /// Give up kept prices.
    case cartThaw(CartThaw)
    /// Price it anew.
    case cartReprice(CartReprice)
    /// Note that the buyer was shown its prices.
    case cartSee(CartSee)
    /// Ask for approval.
    case cartSubmit(CartSubmit)
    /// Take it back from approval.
    case cartRecall(CartRecall)
    /// Change what was approved.
    case cartAmend(CartAmend)
    /// Place an order.
    case cartPlace(CartPlace)
    /// Hand it to a procurement system.
    case cartTransfer(CartTransfer)
    /// Throw it away.
    case cartCancel(CartCancel)
    /// Say what it is in the system that decides about it.
    case cartObserve(CartObserve)
    /// Make one. By a buyer it is a draft, or requested at once; by a seller it is in review.
    case quoteCreate(QuoteCreate)
    /// Change lines of a draft (the buyer) or of a quote in review (the seller).
    case quoteEdit(QuoteEdit)
    /// Ask for an offer.
    case quoteRequest(QuoteRequest)
    /// Take it on, or take it over from a colleague.
    case quoteClaim(QuoteClaim)
    /// Give it back to the queue.
    case quoteUnclaim(QuoteUnclaim)
    /// Set prices, locks, extras and least totals of lines.
    case quotePrice(QuotePrice)
    /// Set the discount over what the lines leave; without one, take it away.
    case quoteDiscount(QuoteDiscount)
    /// Set all charges.
    case quoteCharges(QuoteCharges)
    /// Set line totals so that the lines that are not optional come to a total; the quote's discount goes into
    /// them.
    case quoteTarget(QuoteTarget)
    /// Make the offer.
    case quoteOffer(QuoteOffer)
    /// Let a discount pass that is beyond a colleague's authority.
    case quoteApproveInternal(QuoteApproveInternal)
    /// Send it back to review; the seller who offered may do it too.
    case quoteRefuseInternal(QuoteRefuseInternal)
    /// Accept everything that is not optional, or the lines named.
    case quoteAccept(QuoteAccept)
    /// Ask for another offer.
    case quoteCounter(QuoteCounter)
    /// Say no to the offer.
    case quoteDecline(QuoteDecline)
    /// Take the offer back.
    case quoteWithdraw(QuoteWithdraw)
    /// Make no offer.
    case quoteReject(QuoteReject)
    /// Give it up; of an accepted one, what is not ordered yet.
    case quoteCancel(QuoteCancel)
    /// Work on an expired one again, at today's prices where the seller set none.
    case quoteRequote(QuoteRequote)
    /// Order what is left, or the quantities named.
    case quotePlace(QuotePlace)
    /// The order was taken.
    case quotePlaced(QuotePlaced)
    /// The order was refused.
    case quoteRefused(QuoteRefused)
    /// Add a message.
    case quoteMessage(QuoteMessage)
    /// Take in a quote that a seller made on a device, under the id that the device chose. It is offered at its
    /// own prices where the rulebook honours them, and else waits for the seller, with what has changed.
    case quoteBringIn(QuoteBringIn)
    /// What another system says about its quote.
    case quoteObserve(QuoteObserve)
    /// Approves every open step that waits for the person, or only those named.
    case approvalApprove(ApprovalApprove)
    /// Rejects every open step that waits for the person, or only those named.
    case approvalReject(ApprovalReject)
    /// Gives the subject back to be changed.
    case approvalReturn(ApprovalReturn)
    /// Takes the request back.
    case approvalRecall(ApprovalRecall)
    /// Gives an open step to somebody else: by one who may decide it, or by whoever manages the account.
    case approvalReassign(ApprovalReassign)
    /// Says where it stands in the system that decides about it.
    case approvalObserve(ApprovalObserve)
    /// An order of another system.
    case orderCreate(OrderCreate)
    /// It got a number.
    case orderNumber(OrderNumber)
    /// It was changed in the system that carries it out.
    case orderChange(OrderChange)
    /// Cancel it, or lines of it.
    case orderCancel(OrderCancel)
    /// Goods left.
    case orderShip(OrderShip)
    /// Goods are waited for.
    case orderBackorder(OrderBackorder)
    /// An invoice was written; below zero a credit note.
    case orderInvoice(OrderInvoice)
    /// Goods came back.
    case orderReturn(OrderReturn)
    /// Say what it is in the system that decides about it.
    case orderObserve(OrderObserve)
    /// One that this version does not know: its word, and all of it.
    case unknown(String, JSON)

    public init(reading json: JSON, at place: Place) throws {
        let (word, rest) = try json.told(apart: "command", at: place)
        switch word {
        case "account.sync_profile": self = .accountSyncProfile(try AccountSyncProfile(reading: rest, at: place))
        case "account.sync_contact": self = .accountSyncContact(try AccountSyncContact(reading: rest, at: place))
        case "account.remove_contact": self = .accountRemoveContact(try AccountRemoveContact(reading: rest, at: place))
        case "account.sync_consumption": self = .accountSyncConsumption(try AccountSyncConsumption(reading: rest, at: place))
        case "account.answer": self = .accountAnswer(try AccountAnswer(reading: rest, at: place))
        case "account.sync_person": self = .accountSyncPerson(try AccountSyncPerson(reading: rest, at: place))
        case "account.forget": self = .accountForget(try AccountForget(reading: rest, at: place))
        case "account.delegate": self = .accountDelegate(try AccountDelegate(reading: rest, at: place))
        case "account.revoke": self = .accountRevoke(try AccountRevoke(reading: rest, at: place))
        case "account.effect_result": self = .accountEffectResult(try AccountEffectResult(reading: rest, at: place))
        case "budget.set": self = .budgetSet(try BudgetSet(reading: rest, at: place))
        case "budget.remove": self = .budgetRemove(try BudgetRemove(reading: rest, at: place))
        case "budget.observe": self = .budgetObserve(try BudgetObserve(reading: rest, at: place))
        case "budget.hold": self = .budgetHold(try BudgetHold(reading: rest, at: place))
        case "budget.adjust": self = .budgetAdjust(try BudgetAdjust(reading: rest, at: place))
        case "budget.commit": self = .budgetCommit(try BudgetCommit(reading: rest, at: place))
        case "budget.release": self = .budgetRelease(try BudgetRelease(reading: rest, at: place))
        case "budget.give_back": self = .budgetGiveBack(try BudgetGiveBack(reading: rest, at: place))
        case "credit.sync": self = .creditSync(try CreditSync(reading: rest, at: place))
        case "credit.hold": self = .creditHold(try CreditHold(reading: rest, at: place))
        case "credit.adjust": self = .creditAdjust(try CreditAdjust(reading: rest, at: place))
        case "credit.commit": self = .creditCommit(try CreditCommit(reading: rest, at: place))
        case "credit.release": self = .creditRelease(try CreditRelease(reading: rest, at: place))
        case "credit.ship": self = .creditShip(try CreditShip(reading: rest, at: place))
        case "credit.invoice": self = .creditInvoice(try CreditInvoice(reading: rest, at: place))
        case "credit.cancel": self = .creditCancel(try CreditCancel(reading: rest, at: place))
        case "signal.cart_updated": self = .signalCartUpdated(try SignalCartUpdated(reading: rest, at: place))
        case "signal.stage_entered": self = .signalStageEntered(try SignalStageEntered(reading: rest, at: place))
        case "signal.step_entered": self = .signalStepEntered(try SignalStepEntered(reading: rest, at: place))
        case "signal.step_left": self = .signalStepLeft(try SignalStepLeft(reading: rest, at: place))
        case "signal.viewed": self = .signalViewed(try SignalViewed(reading: rest, at: place))
        case "signal.compared": self = .signalCompared(try SignalCompared(reading: rest, at: place))
        case "signal.searched": self = .signalSearched(try SignalSearched(reading: rest, at: place))
        case "signal.visited": self = .signalVisited(try SignalVisited(reading: rest, at: place))
        case "signal.price_unavailable": self = .signalPriceUnavailable(try SignalPriceUnavailable(reading: rest, at: place))
        case "signal.price_disputed": self = .signalPriceDisputed(try SignalPriceDisputed(reading: rest, at: place))
        case "signal.exported": self = .signalExported(try SignalExported(reading: rest, at: place))
        case "signal.freight_shown": self = .signalFreightShown(try SignalFreightShown(reading: rest, at: place))
        case "signal.total_shown": self = .signalTotalShown(try SignalTotalShown(reading: rest, at: place))
        case "signal.validation_failed": self = .signalValidationFailed(try SignalValidationFailed(reading: rest, at: place))
        case "signal.page_timed": self = .signalPageTimed(try SignalPageTimed(reading: rest, at: place))
        case "signal.client_error": self = .signalClientError(try SignalClientError(reading: rest, at: place))
        case "signal.payment_declined": self = .signalPaymentDeclined(try SignalPaymentDeclined(reading: rest, at: place))
        case "signal.method_missing": self = .signalMethodMissing(try SignalMethodMissing(reading: rest, at: place))
        case "signal.stock_short": self = .signalStockShort(try SignalStockShort(reading: rest, at: place))
        case "signal.lead_time_shown": self = .signalLeadTimeShown(try SignalLeadTimeShown(reading: rest, at: place))
        case "signal.credit_held": self = .signalCreditHeld(try SignalCreditHeld(reading: rest, at: place))
        case "signal.credit_released": self = .signalCreditReleased(try SignalCreditReleased(reading: rest, at: place))
        case "signal.approval_requested": self = .signalApprovalRequested(try SignalApprovalRequested(reading: rest, at: place))
        case "signal.approval_decided": self = .signalApprovalDecided(try SignalApprovalDecided(reading: rest, at: place))
        case "signal.quote_requested": self = .signalQuoteRequested(try SignalQuoteRequested(reading: rest, at: place))
        case "signal.quote_offered": self = .signalQuoteOffered(try SignalQuoteOffered(reading: rest, at: place))
        case "signal.quote_viewed": self = .signalQuoteViewed(try SignalQuoteViewed(reading: rest, at: place))
        case "signal.quote_ended": self = .signalQuoteEnded(try SignalQuoteEnded(reading: rest, at: place))
        case "signal.configured": self = .signalConfigured(try SignalConfigured(reading: rest, at: place))
        case "signal.reorder_expected": self = .signalReorderExpected(try SignalReorderExpected(reading: rest, at: place))
        case "signal.contract_ending": self = .signalContractEnding(try SignalContractEnding(reading: rest, at: place))
        case "signal.ordered": self = .signalOrdered(try SignalOrdered(reading: rest, at: place))
        case "signal.task_opened": self = .signalTaskOpened(try SignalTaskOpened(reading: rest, at: place))
        case "signal.task_closed": self = .signalTaskClosed(try SignalTaskClosed(reading: rest, at: place))
        case "signal.call_logged": self = .signalCallLogged(try SignalCallLogged(reading: rest, at: place))
        case "signal.reported": self = .signalReported(try SignalReported(reading: rest, at: place))
        case "signal.custom": self = .signalCustom(try SignalCustom(reading: rest, at: place))
        case "signal.scored": self = .signalScored(try SignalScored(reading: rest, at: place))
        case "signal.consent_changed": self = .signalConsentChanged(try SignalConsentChanged(reading: rest, at: place))
        case "signal.suppression_changed": self = .signalSuppressionChanged(try SignalSuppressionChanged(reading: rest, at: place))
        case "signal.opened": self = .signalOpened(try SignalOpened(reading: rest, at: place))
        case "signal.clicked": self = .signalClicked(try SignalClicked(reading: rest, at: place))
        case "signal.replied": self = .signalReplied(try SignalReplied(reading: rest, at: place))
        case "signal.unsubscribed": self = .signalUnsubscribed(try SignalUnsubscribed(reading: rest, at: place))
        case "signal.complained": self = .signalComplained(try SignalComplained(reading: rest, at: place))
        case "signal.bounced": self = .signalBounced(try SignalBounced(reading: rest, at: place))
        case "signal.sent_elsewhere": self = .signalSentElsewhere(try SignalSentElsewhere(reading: rest, at: place))
        case "signal.stock_known": self = .signalStockKnown(try SignalStockKnown(reading: rest, at: place))
        case "signal.negotiation_changed": self = .signalNegotiationChanged(try SignalNegotiationChanged(reading: rest, at: place))
        case "cart.create": self = .cartCreate(try CartCreate(reading: rest, at: place))
        case "cart.add": self = .cartAdd(try CartAdd(reading: rest, at: place))
        case "cart.edit_line": self = .cartEditLine(try CartEditLine(reading: rest, at: place))
        case "cart.configure": self = .cartConfigure(try CartConfigure(reading: rest, at: place))
        case "cart.edit": self = .cartEdit(try CartEdit(reading: rest, at: place))
        case "cart.add_lines": self = .cartAddLines(try CartAddLines(reading: rest, at: place))
        case "cart.reorder": self = .cartReorder(try CartReorder(reading: rest, at: place))
        case "cart.copy_lines": self = .cartCopyLines(try CartCopyLines(reading: rest, at: place))
        case "cart.move_lines": self = .cartMoveLines(try CartMoveLines(reading: rest, at: place))
        case "cart.describe": self = .cartDescribe(try CartDescribe(reading: rest, at: place))
        case "cart.add_code": self = .cartAddCode(try CartAddCode(reading: rest, at: place))
        case "cart.remove_code": self = .cartRemoveCode(try CartRemoveCode(reading: rest, at: place))
        case "cart.keep_as": self = .cartKeepAs(try CartKeepAs(reading: rest, at: place))
        case "cart.share": self = .cartShare(try CartShare(reading: rest, at: place))
        case "cart.lock": self = .cartLock(try CartLock(reading: rest, at: place))
        case "cart.unlock": self = .cartUnlock(try CartUnlock(reading: rest, at: place))
        case "cart.claim": self = .cartClaim(try CartClaim(reading: rest, at: place))
        case "cart.merge": self = .cartMerge(try CartMerge(reading: rest, at: place))
        case "cart.freeze": self = .cartFreeze(try CartFreeze(reading: rest, at: place))
        case "cart.thaw": self = .cartThaw(try CartThaw(reading: rest, at: place))
        case "cart.reprice": self = .cartReprice(try CartReprice(reading: rest, at: place))
        case "cart.see": self = .cartSee(try CartSee(reading: rest, at: place))
        case "cart.submit": self = .cartSubmit(try CartSubmit(reading: rest, at: place))
        case "cart.recall": self = .cartRecall(try CartRecall(reading: rest, at: place))
        case "cart.amend": self = .cartAmend(try CartAmend(reading: rest, at: place))
        case "cart.place": self = .cartPlace(try CartPlace(reading: rest, at: place))
        case "cart.transfer": self = .cartTransfer(try CartTransfer(reading: rest, at: place))
        case "cart.cancel": self = .cartCancel(try CartCancel(reading: rest, at: place))
        case "cart.observe": self = .cartObserve(try CartObserve(reading: rest, at: place))
        case "quote.create": self = .quoteCreate(try QuoteCreate(reading: rest, at: place))
        case "quote.edit": self = .quoteEdit(try QuoteEdit(reading: rest, at: place))
        case "quote.request": self = .quoteRequest(try QuoteRequest(reading: rest, at: place))
        case "quote.claim": self = .quoteClaim(try QuoteClaim(reading: rest, at: place))
        case "quote.unclaim": self = .quoteUnclaim(try QuoteUnclaim(reading: rest, at: place))
        case "quote.price": self = .quotePrice(try QuotePrice(reading: rest, at: place))
        case "quote.discount": self = .quoteDiscount(try QuoteDiscount(reading: rest, at: place))
        case "quote.charges": self = .quoteCharges(try QuoteCharges(reading: rest, at: place))
        case "quote.target": self = .quoteTarget(try QuoteTarget(reading: rest, at: place))
        case "quote.offer": self = .quoteOffer(try QuoteOffer(reading: rest, at: place))
        case "quote.approve_internal": self = .quoteApproveInternal(try QuoteApproveInternal(reading: rest, at: place))
        case "quote.refuse_internal": self = .quoteRefuseInternal(try QuoteRefuseInternal(reading: rest, at: place))
        case "quote.accept": self = .quoteAccept(try QuoteAccept(reading: rest, at: place))
        case "quote.counter": self = .quoteCounter(try QuoteCounter(reading: rest, at: place))
        case "quote.decline": self = .quoteDecline(try QuoteDecline(reading: rest, at: place))
        case "quote.withdraw": self = .quoteWithdraw(try QuoteWithdraw(reading: rest, at: place))
        case "quote.reject": self = .quoteReject(try QuoteReject(reading: rest, at: place))
        case "quote.cancel": self = .quoteCancel(try QuoteCancel(reading: rest, at: place))
        case "quote.requote": self = .quoteRequote(try QuoteRequote(reading: rest, at: place))
        case "quote.place": self = .quotePlace(try QuotePlace(reading: rest, at: place))
        case "quote.placed": self = .quotePlaced(try QuotePlaced(reading: rest, at: place))
        case "quote.refused": self = .quoteRefused(try QuoteRefused(reading: rest, at: place))
        case "quote.message": self = .quoteMessage(try QuoteMessage(reading: rest, at: place))
        case "quote.bring_in": self = .quoteBringIn(try QuoteBringIn(reading: rest, at: place))
        case "quote.observe": self = .quoteObserve(try QuoteObserve(reading: rest, at: place))
        case "approval.approve": self = .approvalApprove(try ApprovalApprove(reading: rest, at: place))
        case "approval.reject": self = .approvalReject(try ApprovalReject(reading: rest, at: place))
        case "approval.return": self = .approvalReturn(try ApprovalReturn(reading: rest, at: place))
        case "approval.recall": self = .approvalRecall(try ApprovalRecall(reading: rest, at: place))
        case "approval.reassign": self = .approvalReassign(try ApprovalReassign(reading: rest, at: place))
        case "approval.observe": self = .approvalObserve(try ApprovalObserve(reading: rest, at: place))
        case "order.create": self = .orderCreate(try OrderCreate(reading: rest, at: place))
        case "order.number": self = .orderNumber(try OrderNumber(reading: rest, at: place))
        case "order.change": self = .orderChange(try OrderChange(reading: rest, at: place))
        case "order.cancel": self = .orderCancel(try OrderCancel(reading: rest, at: place))
        case "order.ship": self = .orderShip(try OrderShip(reading: rest, at: place))
        case "order.backorder": self = .orderBackorder(try OrderBackorder(reading: rest, at: place))
        case "order.invoice": self = .orderInvoice(try OrderInvoice(reading: rest, at: place))
        case "order.return": self = .orderReturn(try OrderReturn(reading: rest, at: place))
        case "order.observe": self = .orderObserve(try OrderObserve(reading: rest, at: place))
        default: self = .unknown(word, json)
        }
    }

    public func json() throws -> JSON {
        switch self {
        case .accountSyncProfile(let value): try value.json().tagged("command", "account.sync_profile")
        case .accountSyncContact(let value): try value.json().tagged("command", "account.sync_contact")
        case .accountRemoveContact(let value): try value.json().tagged("command", "account.remove_contact")
        case .accountSyncConsumption(let value): try value.json().tagged("command", "account.sync_consumption")
        case .accountAnswer(let value): try value.json().tagged("command", "account.answer")
        case .accountSyncPerson(let value): try value.json().tagged("command", "account.sync_person")
        case .accountForget(let value): try value.json().tagged("command", "account.forget")
        case .accountDelegate(let value): try value.json().tagged("command", "account.delegate")
        case .accountRevoke(let value): try value.json().tagged("command", "account.revoke")
        case .accountEffectResult(let value): try value.json().tagged("command", "account.effect_result")
        case .budgetSet(let value): try value.json().tagged("command", "budget.set")
        case .budgetRemove(let value): try value.json().tagged("command", "budget.remove")
        case .budgetObserve(let value): try value.json().tagged("command", "budget.observe")
        case .budgetHold(let value): try value.json().tagged("command", "budget.hold")
        case .budgetAdjust(let value): try value.json().tagged("command", "budget.adjust")
        case .budgetCommit(let value): try value.json().tagged("command", "budget.commit")
        case .budgetRelease(let value): try value.json().tagged("command", "budget.release")
        case .budgetGiveBack(let value): try value.json().tagged("command", "budget.give_back")
        case .creditSync(let value): try value.json().tagged("command", "credit.sync")
        case .creditHold(let value): try value.json().tagged("command", "credit.hold")
        case .creditAdjust(let value): try value.json().tagged("command", "credit.adjust")
        case .creditCommit(let value): try value.json().tagged("command", "credit.commit")
        case .creditRelease(let value): try value.json().tagged("command", "credit.release")
        case .creditShip(let value): try value.json().tagged("command", "credit.ship")
        case .creditInvoice(let value): try value.json().tagged("command", "credit.invoice")
        case .creditCancel(let value): try value.json().tagged("command", "credit.cancel")
        case .signalCartUpdated(let value): try value.json().tagged("command", "signal.cart_updated")
        case .signalStageEntered(let value): try value.json().tagged("command", "signal.stage_entered")
        case .signalStepEntered(let value): try value.json().tagged("command", "signal.step_entered")
        case .signalStepLeft(let value): try value.json().tagged("command", "signal.step_left")
        case .signalViewed(let value): try value.json().tagged("command", "signal.viewed")
        case .signalCompared(let value): try value.json().tagged("command", "signal.compared")
        case .signalSearched(let value): try value.json().tagged("command", "signal.searched")
        case .signalVisited(let value): try value.json().tagged("command", "signal.visited")
        case .signalPriceUnavailable(let value): try value.json().tagged("command", "signal.price_unavailable")
        case .signalPriceDisputed(let value): try value.json().tagged("command", "signal.price_disputed")
        case .signalExported(let value): try value.json().tagged("command", "signal.exported")
        case .signalFreightShown(let value): try value.json().tagged("command", "signal.freight_shown")
        case .signalTotalShown(let value): try value.json().tagged("command", "signal.total_shown")
        case .signalValidationFailed(let value): try value.json().tagged("command", "signal.validation_failed")
        case .signalPageTimed(let value): try value.json().tagged("command", "signal.page_timed")
        case .signalClientError(let value): try value.json().tagged("command", "signal.client_error")
        case .signalPaymentDeclined(let value): try value.json().tagged("command", "signal.payment_declined")
        case .signalMethodMissing(let value): try value.json().tagged("command", "signal.method_missing")
        case .signalStockShort(let value): try value.json().tagged("command", "signal.stock_short")
        case .signalLeadTimeShown(let value): try value.json().tagged("command", "signal.lead_time_shown")
        case .signalCreditHeld(let value): try value.json().tagged("command", "signal.credit_held")
        case .signalCreditReleased(let value): try value.json().tagged("command", "signal.credit_released")
        case .signalApprovalRequested(let value): try value.json().tagged("command", "signal.approval_requested")
        case .signalApprovalDecided(let value): try value.json().tagged("command", "signal.approval_decided")
        case .signalQuoteRequested(let value): try value.json().tagged("command", "signal.quote_requested")
        case .signalQuoteOffered(let value): try value.json().tagged("command", "signal.quote_offered")
        case .signalQuoteViewed(let value): try value.json().tagged("command", "signal.quote_viewed")
        case .signalQuoteEnded(let value): try value.json().tagged("command", "signal.quote_ended")
        case .signalConfigured(let value): try value.json().tagged("command", "signal.configured")
        case .signalReorderExpected(let value): try value.json().tagged("command", "signal.reorder_expected")
        case .signalContractEnding(let value): try value.json().tagged("command", "signal.contract_ending")
        case .signalOrdered(let value): try value.json().tagged("command", "signal.ordered")
        case .signalTaskOpened(let value): try value.json().tagged("command", "signal.task_opened")
        case .signalTaskClosed(let value): try value.json().tagged("command", "signal.task_closed")
        case .signalCallLogged(let value): try value.json().tagged("command", "signal.call_logged")
        case .signalReported(let value): try value.json().tagged("command", "signal.reported")
        case .signalCustom(let value): try value.json().tagged("command", "signal.custom")
        case .signalScored(let value): try value.json().tagged("command", "signal.scored")
        case .signalConsentChanged(let value): try value.json().tagged("command", "signal.consent_changed")
        case .signalSuppressionChanged(let value): try value.json().tagged("command", "signal.suppression_changed")
        case .signalOpened(let value): try value.json().tagged("command", "signal.opened")
        case .signalClicked(let value): try value.json().tagged("command", "signal.clicked")
        case .signalReplied(let value): try value.json().tagged("command", "signal.replied")
        case .signalUnsubscribed(let value): try value.json().tagged("command", "signal.unsubscribed")
        case .signalComplained(let value): try value.json().tagged("command", "signal.complained")
        case .signalBounced(let value): try value.json().tagged("command", "signal.bounced")
        case .signalSentElsewhere(let value): try value.json().tagged("command", "signal.sent_elsewhere")
        case .signalStockKnown(let value): try value.json().tagged("command", "signal.stock_known")
        case .signalNegotiationChanged(let value): try value.json().tagged("command", "signal.negotiation_changed")
        case .cartCreate(let value): try value.json().tagged("command", "cart.create")
        case .cartAdd(let value): try value.json().tagged("command", "cart.add")
        case .cartEditLine(let value): try value.json().tagged("command", "cart.edit_line")
        case .cartConfigure(let value): try value.json().tagged("command", "cart.configure")
        case .cartEdit(let value): try value.json().tagged("command", "cart.edit")
        case .cartAddLines(let value): try value.json().tagged("command", "cart.add_lines")
        case .cartReorder(let value): try value.json().tagged("command", "cart.reorder")
        case .cartCopyLines(let value): try value.json().tagged("command", "cart.copy_lines")
        case .cartMoveLines(let value): try value.json().tagged("command", "cart.move_lines")
        case .cartDescribe(let value): try value.json().tagged("command", "cart.describe")
        case .cartAddCode(let value): try value.json().tagged("command", "cart.add_code")
        case .cartRemoveCode(let value): try value.json().tagged("command", "cart.remove_code")
        case .cartKeepAs(let value): try value.json().tagged("command", "cart.keep_as")
        case .cartShare(let value): try value.json().tagged("command", "cart.share")
        case .cartLock(let value): try value.json().tagged("command", "cart.lock")
        case .cartUnlock(let value): try value.json().tagged("command", "cart.unlock")
        case .cartClaim(let value): try value.json().tagged("command", "cart.claim")
        case .cartMerge(let value): try value.json().tagged("command", "cart.merge")
        case .cartFreeze(let value): try value.json().tagged("command", "cart.freeze")
        case .cartThaw(let value): try value.json().tagged("command", "cart.thaw")
        case .cartReprice(let value): try value.json().tagged("command", "cart.reprice")
        case .cartSee(let value): try value.json().tagged("command", "cart.see")
        case .cartSubmit(let value): try value.json().tagged("command", "cart.submit")
        case .cartRecall(let value): try value.json().tagged("command", "cart.recall")
        case .cartAmend(let value): try value.json().tagged("command", "cart.amend")
        case .cartPlace(let value): try value.json().tagged("command", "cart.place")
        case .cartTransfer(let value): try value.json().tagged("command", "cart.transfer")
        case .cartCancel(let value): try value.json().tagged("command", "cart.cancel")
        case .cartObserve(let value): try value.json().tagged("command", "cart.observe")
        case .quoteCreate(let value): try value.json().tagged("command", "quote.create")
        case .quoteEdit(let value): try value.json().tagged("command", "quote.edit")
        case .quoteRequest(let value): try value.json().tagged("command", "quote.request")
        case .quoteClaim(let value): try value.json().tagged("command", "quote.claim")
        case .quoteUnclaim(let value): try value.json().tagged("command", "quote.unclaim")
        case .quotePrice(let value): try value.json().tagged("command", "quote.price")
        case .quoteDiscount(let value): try value.json().tagged("command", "quote.discount")
        case .quoteCharges(let value): try value.json().tagged("command", "quote.charges")
        case .quoteTarget(let value): try value.json().tagged("command", "quote.target")
        case .quoteOffer(let value): try value.json().tagged("command", "quote.offer")
        case .quoteApproveInternal(let value): try value.json().tagged("command", "quote.approve_internal")
        case .quoteRefuseInternal(let value): try value.json().tagged("command", "quote.refuse_internal")
        case .quoteAccept(let value): try value.json().tagged("command", "quote.accept")
        case .quoteCounter(let value): try value.json().tagged("command", "quote.counter")
        case .quoteDecline(let value): try value.json().tagged("command", "quote.decline")
        case .quoteWithdraw(let value): try value.json().tagged("command", "quote.withdraw")
        case .quoteReject(let value): try value.json().tagged("command", "quote.reject")
        case .quoteCancel(let value): try value.json().tagged("command", "quote.cancel")
        case .quoteRequote(let value): try value.json().tagged("command", "quote.requote")
        case .quotePlace(let value): try value.json().tagged("command", "quote.place")
        case .quotePlaced(let value): try value.json().tagged("command", "quote.placed")
        case .quoteRefused(let value): try value.json().tagged("command", "quote.refused")
        case .quoteMessage(let value): try value.json().tagged("command", "quote.message")
        case .quoteBringIn(let value): try value.json().tagged("command", "quote.bring_in")
        case .quoteObserve(let value): try value.json().tagged("command", "quote.observe")
        case .approvalApprove(let value): try value.json().tagged("command", "approval.approve")
        case .approvalReject(let value): try value.json().tagged("command", "approval.reject")
        case .approvalReturn(let value): try value.json().tagged("command", "approval.return")
        case .approvalRecall(let value): try value.json().tagged("command", "approval.recall")
        case .approvalReassign(let value): try value.json().tagged("command", "approval.reassign")
        case .approvalObserve(let value): try value.json().tagged("command", "approval.observe")
        case .orderCreate(let value): try value.json().tagged("command", "order.create")
        case .orderNumber(let value): try value.json().tagged("command", "order.number")
        case .orderChange(let value): try value.json().tagged("command", "order.change")
        case .orderCancel(let value): try value.json().tagged("command", "order.cancel")
        case .orderShip(let value): try value.json().tagged("command", "order.ship")
        case .orderBackorder(let value): try value.json().tagged("command", "order.backorder")
        case .orderInvoice(let value): try value.json().tagged("command", "order.invoice")
        case .orderReturn(let value): try value.json().tagged("command", "order.return")
        case .orderObserve(let value): try value.json().tagged("command", "order.observe")
        case .unknown(_, let json): json
        }
    }

    /// Puts the company as the host's master data knows it in place of what is known. An older version changes
    /// nothing.
    public struct AccountSyncProfile: Document {
        /// The version at the source, rising.
        public var version: Int
        /// The company.
        public var company: CompanyRecord {
            get { companyHeld[0] }
            set { companyHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var companyHeld: [CompanyRecord]

        public init(version: Int, company: CompanyRecord) {
            self.version = version
            self.companyHeld = [company]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            version = try _fields.required("version")
            companyHeld = [try _fields.required("company") as CompanyRecord]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("version", version)
            _fields.put("company", company)
            return try _fields.json()
        }
    }

    /// Puts or changes one contact.
    public struct AccountSyncContact: Document {
        /// The version at the source, rising.
        public var version: Int
        /// The contact.
        public var contact: ContactRecord {
            get { contactHeld[0] }
            set { contactHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var contactHeld: [ContactRecord]

        public init(version: Int, contact: ContactRecord) {
            self.version = version
            self.contactHeld = [contact]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            version = try _fields.required("version")
            contactHeld = [try _fields.required("contact") as ContactRecord]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("version", version)
            _fields.put("contact", contact)
            return try _fields.json()
        }
    }

    /// Removes a contact.
    public struct AccountRemoveContact: Document {
        /// The version at the source, rising.
        public var version: Int
        /// The contact.
        public var contact: String

        public init(version: Int, contact: String) {
            self.version = version
            self.contact = contact
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            version = try _fields.required("version")
            contact = try _fields.required("contact")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("version", version)
            _fields.put("contact", contact)
            return try _fields.json()
        }
    }

    /// Puts the host's count of what was used of contracts and promotions. An older version changes nothing.
    public struct AccountSyncConsumption: Document {
        /// The version of the count, rising.
        public var version: Int
        /// What was used.
        public var consumed: Consumed?
        /// Orders placed here that the count holds already: they are not counted twice.
        public var includes: [String]

        public init(version: Int, consumed: Consumed? = nil, includes: [String] = []) {
            self.version = version
            self.consumed = consumed
            self.includes = includes
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            version = try _fields.required("version")
            consumed = _fields.optional("consumed")
            includes = _fields.list("includes")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("version", version)
            _fields.putOptional("consumed", consumed)
            _fields.putUnlessEmpty("includes", includes)
            return try _fields.json()
        }
    }

    /// Answers what pricing asked for.
    public struct AccountAnswer: Document {
        /// The answers.
        public var answers: Answers?

        public init(answers: Answers? = nil) {
            self.answers = answers
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            answers = _fields.optional("answers")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("answers", answers)
            return try _fields.json()
        }
    }

    /// Puts what is known of a person: name, addresses.
    public struct AccountSyncPerson: Document {
        /// The person.
        public var person: Person

        public init(person: Person) {
            self.person = person
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            person = try _fields.required("person")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("person", person)
            return try _fields.json()
        }
    }

    /// Erases what is known of a person. Decisions that were made stay as they are: they know ids only.
    public struct AccountForget: Document {
        /// The person.
        public var contact: String

        public init(contact: String) {
            self.contact = contact
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            contact = try _fields.required("contact")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("contact", contact)
            return try _fields.json()
        }
    }

    /// Hands one's right to approve on.
    public struct AccountDelegate: Document {
        /// The id of the delegation.
        public var delegation: String
        /// From whom to whom, and when.
        public var request: DelegationRequest

        public init(delegation: String, request: DelegationRequest) {
            self.delegation = delegation
            self.request = request
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            delegation = try _fields.required("delegation")
            request = try _fields.required("request")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("delegation", delegation)
            _fields.put("request", request)
            return try _fields.json()
        }
    }

    /// Ends a delegation.
    public struct AccountRevoke: Document {
        /// The delegation.
        public var delegation: String

        public init(delegation: String) {
            self.delegation = delegation
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            delegation = try _fields.required("delegation")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("delegation", delegation)
            return try _fields.json()
        }
    }

    /// Says what became of an effect.
    public struct AccountEffectResult: Document {
        /// The effect.
        public var key: String
        /// What became of it.
        public var result: EffectResult

        public init(key: String, result: EffectResult) {
            self.key = key
            self.result = result
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            key = try _fields.required("key")
            result = try _fields.required("result")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("key", key)
            _fields.put("result", result)
            return try _fields.json()
        }
    }

    /// Makes or changes a budget.
    public struct BudgetSet: Document {
        /// The budget.
        public var budget: BudgetRecord {
            get { budgetHeld[0] }
            set { budgetHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var budgetHeld: [BudgetRecord]
        /// How often it was set when it was read; not checked when absent.
        public var version: Int?
        /// Whether the limit may fall below what is spent or held already.
        public var belowUsed: Bool?

        public init(budget: BudgetRecord, version: Int? = nil, belowUsed: Bool? = nil) {
            self.budgetHeld = [budget]
            self.version = version
            self.belowUsed = belowUsed
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            budgetHeld = [try _fields.required("budget") as BudgetRecord]
            version = _fields.optional("version")
            belowUsed = _fields.optional("below_used")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("budget", budget)
            _fields.putOptional("version", version)
            _fields.putOptional("below_used", belowUsed)
            return try _fields.json()
        }
    }

    /// Removes a budget that nothing refers to.
    public struct BudgetRemove: Document {
        /// The budget.
        public var budget: String
        /// How often it was set when it was read; not checked when absent.
        public var version: Int?

        public init(budget: String, version: Int? = nil) {
            self.budget = budget
            self.version = version
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            budget = try _fields.required("budget")
            version = _fields.optional("version")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("budget", budget)
            _fields.putOptional("version", version)
            return try _fields.json()
        }
    }

    /// What the system that keeps an external budget says: it replaces what that said before. One that is not
    /// newer than what is known is ignored.
    public struct BudgetObserve: Document {
        /// The budget.
        public var budget: String
        /// The other system's version, rising.
        public var sourceVersion: Int
        /// The instant that chooses the period; when it happened, when absent.
        public var bookedAt: Instant?
        /// What is spent in that period.
        public var committed: Decimal
        /// What is held.
        public var held: Decimal
        /// What may be spent, from now on; as before when absent.
        public var limit: Decimal?
        /// Holds made here that these sums have: they count there from now on, and no more on top.
        public var includes: [String]

        public init(
            budget: String,
            sourceVersion: Int,
            bookedAt: Instant? = nil,
            committed: Decimal,
            held: Decimal,
            limit: Decimal? = nil,
            includes: [String] = []
        ) {
            self.budget = budget
            self.sourceVersion = sourceVersion
            self.bookedAt = bookedAt
            self.committed = committed
            self.held = held
            self.limit = limit
            self.includes = includes
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            budget = try _fields.required("budget")
            sourceVersion = try _fields.required("source_version")
            bookedAt = _fields.optional("booked_at")
            committed = try _fields.required("committed")
            held = try _fields.required("held")
            limit = _fields.optional("limit")
            includes = _fields.list("includes")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("budget", budget)
            _fields.put("source_version", sourceVersion)
            _fields.putOptional("booked_at", bookedAt)
            _fields.put("committed", committed)
            _fields.put("held", held)
            _fields.putOptional("limit", limit)
            _fields.putUnlessEmpty("includes", includes)
            return try _fields.json()
        }
    }

    /// Holds amounts on every budget that covers them, or on none.
    public struct BudgetHold: Document {
        /// The id of the hold.
        public var operation: String
        /// The cart, quote or order that it is for.
        public var subject: String?
        /// The instant that chooses the periods; when it happened, when absent.
        public var bookedAt: Instant?
        /// The currency of the amounts.
        public var currency: String
        /// The amounts by coding.
        public var parts: [Coded]
        /// When what is still held is released by itself.
        public var until: Instant?
        /// Whether somebody approved to go beyond budgets that can be exceeded with approval.
        public var approvedOver: Bool?

        public init(
            operation: String,
            subject: String? = nil,
            bookedAt: Instant? = nil,
            currency: String,
            parts: [Coded] = [],
            until: Instant? = nil,
            approvedOver: Bool? = nil
        ) {
            self.operation = operation
            self.subject = subject
            self.bookedAt = bookedAt
            self.currency = currency
            self.parts = parts
            self.until = until
            self.approvedOver = approvedOver
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            operation = try _fields.required("operation")
            subject = _fields.optional("subject")
            bookedAt = _fields.optional("booked_at")
            currency = try _fields.required("currency")
            parts = _fields.list("parts")
            until = _fields.optional("until")
            approvedOver = _fields.optional("approved_over")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("operation", operation)
            _fields.putOptional("subject", subject)
            _fields.putOptional("booked_at", bookedAt)
            _fields.put("currency", currency)
            _fields.putUnlessEmpty("parts", parts)
            _fields.putOptional("until", until)
            _fields.putOptional("approved_over", approvedOver)
            return try _fields.json()
        }
    }

    /// Holds these amounts instead of those that are held now. What is committed stays.
    public struct BudgetAdjust: Document {
        /// The hold.
        public var hold: String
        /// The id of this operation, unique on its hold.
        public var operation: String
        /// The amounts by coding; codings that are not named are held no longer.
        public var parts: [Coded]
        /// Whether somebody approved to go beyond budgets that can be exceeded with approval.
        public var approvedOver: Bool?

        public init(hold: String, operation: String, parts: [Coded] = [], approvedOver: Bool? = nil) {
            self.hold = hold
            self.operation = operation
            self.parts = parts
            self.approvedOver = approvedOver
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = try _fields.required("operation")
            parts = _fields.list("parts")
            approvedOver = _fields.optional("approved_over")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("operation", operation)
            _fields.putUnlessEmpty("parts", parts)
            _fields.putOptional("approved_over", approvedOver)
            return try _fields.json()
        }
    }

    /// Turns what is held into what is spent.
    public struct BudgetCommit: Document {
        /// The hold.
        public var hold: String
        /// The id of this operation, unique on its hold.
        public var operation: String
        /// The amounts by coding; everything that is held when absent.
        public var parts: [Coded]
        /// What becomes of the rest.
        public var rest: Rest?

        public init(hold: String, operation: String, parts: [Coded] = [], rest: Rest? = nil) {
            self.hold = hold
            self.operation = operation
            self.parts = parts
            self.rest = rest
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = try _fields.required("operation")
            parts = _fields.list("parts")
            rest = _fields.optional("rest")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("operation", operation)
            _fields.putUnlessEmpty("parts", parts)
            _fields.putOptional("rest", rest)
            return try _fields.json()
        }
    }

    /// Holds these amounts no longer.
    public struct BudgetRelease: Document {
        /// The hold.
        public var hold: String
        /// The id of this operation, unique on its hold.
        public var operation: String
        /// The amounts by coding; everything that is held when absent.
        public var parts: [Coded]

        public init(hold: String, operation: String, parts: [Coded] = []) {
            self.hold = hold
            self.operation = operation
            self.parts = parts
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = try _fields.required("operation")
            parts = _fields.list("parts")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("operation", operation)
            _fields.putUnlessEmpty("parts", parts)
            return try _fields.json()
        }
    }

    /// Undoes what was committed: a cancellation or a return.
    public struct BudgetGiveBack: Document {
        /// The hold.
        public var hold: String
        /// The id of this operation, unique on its hold.
        public var operation: String
        /// The amounts by coding; everything that is committed when absent.
        public var parts: [Coded]

        public init(hold: String, operation: String, parts: [Coded] = []) {
            self.hold = hold
            self.operation = operation
            self.parts = parts
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = try _fields.required("operation")
            parts = _fields.list("parts")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("operation", operation)
            _fields.putUnlessEmpty("parts", parts)
            return try _fields.json()
        }
    }

    /// What the books say now. One that is not newer than what is known is ignored.
    public struct CreditSync: Document {
        /// The facts.
        public var facts: Recoup.CreditSync {
            get { factsHeld[0] }
            set { factsHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var factsHeld: [Recoup.CreditSync]

        public init(facts: Recoup.CreditSync) {
            self.factsHeld = [facts]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            factsHeld = [try _fields.required("facts") as Recoup.CreditSync]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("facts", facts)
            return try _fields.json()
        }
    }

    /// Holds an amount in every account that fits, or in none.
    public struct CreditHold: Document {
        /// The id of the use.
        public var operation: String
        /// The cart, quote or order that it is for.
        public var subject: String?
        /// The selling entity.
        public var seller: String?
        /// The unit that buys.
        public var unit: String?
        /// The amount.
        public var amount: Money
        /// When what is still held is released by itself.
        public var until: Instant?
        /// Whether somebody approved to go beyond the limit, where the rules let that be approved.
        public var approvedOver: Bool?

        public init(
            operation: String,
            subject: String? = nil,
            seller: String? = nil,
            unit: String? = nil,
            amount: Money,
            until: Instant? = nil,
            approvedOver: Bool? = nil
        ) {
            self.operation = operation
            self.subject = subject
            self.seller = seller
            self.unit = unit
            self.amount = amount
            self.until = until
            self.approvedOver = approvedOver
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            operation = try _fields.required("operation")
            subject = _fields.optional("subject")
            seller = _fields.optional("seller")
            unit = _fields.optional("unit")
            amount = try _fields.required("amount")
            until = _fields.optional("until")
            approvedOver = _fields.optional("approved_over")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("operation", operation)
            _fields.putOptional("subject", subject)
            _fields.putOptional("seller", seller)
            _fields.putOptional("unit", unit)
            _fields.put("amount", amount)
            _fields.putOptional("until", until)
            _fields.putOptional("approved_over", approvedOver)
            return try _fields.json()
        }
    }

    /// Holds this amount instead.
    public struct CreditAdjust: Document {
        /// The use.
        public var hold: String
        /// The id of this operation, unique on its use.
        public var operation: String
        /// What is held from now on.
        public var amount: Decimal
        /// Whether somebody approved to go beyond the limit.
        public var approvedOver: Bool?

        public init(hold: String, operation: String, amount: Decimal, approvedOver: Bool? = nil) {
            self.hold = hold
            self.operation = operation
            self.amount = amount
            self.approvedOver = approvedOver
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = try _fields.required("operation")
            amount = try _fields.required("amount")
            approvedOver = _fields.optional("approved_over")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("operation", operation)
            _fields.put("amount", amount)
            _fields.putOptional("approved_over", approvedOver)
            return try _fields.json()
        }
    }

    /// What is held is ordered.
    public struct CreditCommit: Document {
        /// The use.
        public var hold: String
        /// The id of this operation, unique on its use.
        public var operation: String
        /// The order.
        public var order: String
        /// How much; all that is held when absent.
        public var amount: Decimal?
        /// What becomes of the rest.
        public var rest: Rest?

        public init(hold: String, operation: String, order: String, amount: Decimal? = nil, rest: Rest? = nil) {
            self.hold = hold
            self.operation = operation
            self.order = order
            self.amount = amount
            self.rest = rest
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = try _fields.required("operation")
            order = try _fields.required("order")
            amount = _fields.optional("amount")
            rest = _fields.optional("rest")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("operation", operation)
            _fields.put("order", order)
            _fields.putOptional("amount", amount)
            _fields.putOptional("rest", rest)
            return try _fields.json()
        }
    }

    /// What is held is held no longer.
    public struct CreditRelease: Document {
        /// The use.
        public var hold: String
        /// The id of this operation, unique on its use.
        public var operation: String
        /// How much; all that is held when absent.
        public var amount: Decimal?

        public init(hold: String, operation: String, amount: Decimal? = nil) {
            self.hold = hold
            self.operation = operation
            self.amount = amount
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = try _fields.required("operation")
            amount = _fields.optional("amount")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("operation", operation)
            _fields.putOptional("amount", amount)
            return try _fields.json()
        }
    }

    /// What is ordered is shipped.
    public struct CreditShip: Document {
        /// The use.
        public var hold: String
        /// The id of this operation, unique on its use.
        public var operation: String
        /// How much; all that is ordered when absent.
        public var amount: Decimal?

        public init(hold: String, operation: String, amount: Decimal? = nil) {
            self.hold = hold
            self.operation = operation
            self.amount = amount
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = try _fields.required("operation")
            amount = _fields.optional("amount")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("operation", operation)
            _fields.putOptional("amount", amount)
            return try _fields.json()
        }
    }

    /// What is shipped, or else ordered, is invoiced.
    public struct CreditInvoice: Document {
        /// The use.
        public var hold: String
        /// The id of this operation, unique on its use.
        public var operation: String
        /// How much; all that is shipped or ordered when absent.
        public var amount: Decimal?
        /// When the invoice was booked; when it happened, when absent.
        public var bookedAt: Instant?

        public init(hold: String, operation: String, amount: Decimal? = nil, bookedAt: Instant? = nil) {
            self.hold = hold
            self.operation = operation
            self.amount = amount
            self.bookedAt = bookedAt
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = try _fields.required("operation")
            amount = _fields.optional("amount")
            bookedAt = _fields.optional("booked_at")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("operation", operation)
            _fields.putOptional("amount", amount)
            _fields.putOptional("booked_at", bookedAt)
            return try _fields.json()
        }
    }

    /// What is ordered, or else shipped, is cancelled or comes back before it is invoiced. What is invoiced comes
    /// back by a credit note, in the balance.
    public struct CreditCancel: Document {
        /// The use.
        public var hold: String
        /// The id of this operation, unique on its use.
        public var operation: String
        /// How much; all that is ordered or shipped when absent.
        public var amount: Decimal?

        public init(hold: String, operation: String, amount: Decimal? = nil) {
            self.hold = hold
            self.operation = operation
            self.amount = amount
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            hold = try _fields.required("hold")
            operation = try _fields.required("operation")
            amount = _fields.optional("amount")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("hold", hold)
            _fields.put("operation", operation)
            _fields.putOptional("amount", amount)
            return try _fields.json()
        }
    }

    /// A cart of another system, as it is now. An older version than the one known, or one without lines, changes
    /// nothing.
    public struct SignalCartUpdated: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The version at the source; the time of the event decides where there is none.
        public var version: Int?
        /// Its lines.
        public var lines: [SignalLine]
        /// What it is worth.
        public var value: Money?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            version: Int? = nil,
            lines: [SignalLine] = [],
            value: Money? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.version = version
            self.lines = lines
            self.value = value
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            version = _fields.optional("version")
            lines = _fields.list("lines")
            value = _fields.optional("value")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("version", version)
            _fields.putUnlessEmpty("lines", lines)
            _fields.putOptional("value", value)
            return try _fields.json()
        }
    }

    /// The buyer is at another stage.
    public struct SignalStageEntered: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The stage.
        public var stage: BuyingStage

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            stage: BuyingStage
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.stage = stage
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            stage = try _fields.required("stage")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("stage", stage)
            return try _fields.json()
        }
    }

    /// A step of the checkout was entered.
    public struct SignalStepEntered: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The step.
        public var step: String

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            step: String
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.step = step
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            step = try _fields.required("step")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("step", step)
            return try _fields.json()
        }
    }

    /// A step of the checkout was left without finishing it.
    public struct SignalStepLeft: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The step.
        public var step: String

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            step: String
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.step = step
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            step = try _fields.required("step")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("step", step)
            return try _fields.json()
        }
    }

    /// A product or page was looked at.
    public struct SignalViewed: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The product.
        public var sku: String?
        /// Its category.
        public var category: String?
        /// The page, such as `spec_sheet` or `terms`.
        public var page: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            sku: String? = nil,
            category: String? = nil,
            page: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.sku = sku
            self.category = category
            self.page = page
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            sku = _fields.optional("sku")
            category = _fields.optional("category")
            page = _fields.optional("page")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("sku", sku)
            _fields.putOptional("category", category)
            _fields.putOptional("page", page)
            return try _fields.json()
        }
    }

    /// Products were put beside each other.
    public struct SignalCompared: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The products.
        public var skus: [String]

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            skus: [String] = []
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.skus = skus
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            skus = _fields.list("skus")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putUnlessEmpty("skus", skus)
            return try _fields.json()
        }
    }

    /// Something was searched for.
    public struct SignalSearched: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// How many results there were.
        public var results: Int

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            results: Int
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.results = results
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            results = try _fields.required("results")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("results", results)
            return try _fields.json()
        }
    }

    /// A visit began, or went on.
    public struct SignalVisited: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// Where the visitor came from.
        public var referrer: String?
        /// How long the visitor has been there.
        public var onSite: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            referrer: String? = nil,
            onSite: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.referrer = referrer
            self.onSite = onSite
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            referrer = _fields.optional("referrer")
            onSite = _fields.optional("on_site")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("referrer", referrer)
            _fields.putOptional("on_site", onSite)
            return try _fields.json()
        }
    }

    /// A product had no price for this buyer.
    public struct SignalPriceUnavailable: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The product.
        public var sku: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            sku: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.sku = sku
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            sku = _fields.optional("sku")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("sku", sku)
            return try _fields.json()
        }
    }

    /// The price shown was not the one agreed.
    public struct SignalPriceDisputed: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The product.
        public var sku: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            sku: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.sku = sku
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            sku = _fields.optional("sku")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("sku", sku)
            return try _fields.json()
        }
    }

    /// A quote or cart was saved as a document.
    public struct SignalExported: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// What it was, such as `pdf`.
        public var format: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            format: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.format = format
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            format = _fields.optional("format")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("format", format)
            return try _fields.json()
        }
    }

    /// What freight costs was shown.
    public struct SignalFreightShown: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// What it costs.
        public var amount: Money

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            amount: Money
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.amount = amount
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            amount = try _fields.required("amount")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("amount", amount)
            return try _fields.json()
        }
    }

    /// The total with everything was shown.
    public struct SignalTotalShown: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// What it comes to.
        public var amount: Money

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            amount: Money
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.amount = amount
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            amount = try _fields.required("amount")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("amount", amount)
            return try _fields.json()
        }
    }

    /// A form was refused.
    public struct SignalValidationFailed: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The field.
        public var field: String
        /// The code of the other system.
        public var code: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            field: String,
            code: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.field = field
            self.code = code
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            field = try _fields.required("field")
            code = _fields.optional("code")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("field", field)
            _fields.putOptional("code", code)
            return try _fields.json()
        }
    }

    /// How long a page took.
    public struct SignalPageTimed: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// How long.
        public var took: String

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            took: String
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.took = took
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            took = try _fields.required("took")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("took", took)
            return try _fields.json()
        }
    }

    /// A program failed in front of the buyer.
    public struct SignalClientError: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// Its code.
        public var code: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            code: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.code = code
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            code = _fields.optional("code")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("code", code)
            return try _fields.json()
        }
    }

    /// A payment was declined.
    public struct SignalPaymentDeclined: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The code of the provider.
        public var code: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            code: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.code = code
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            code = _fields.optional("code")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("code", code)
            return try _fields.json()
        }
    }

    /// The way of payment that was asked for is not offered.
    public struct SignalMethodMissing: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The method.
        public var method: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            method: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.method = method
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            method = _fields.optional("method")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("method", method)
            return try _fields.json()
        }
    }

    /// Less is in stock than was asked for.
    public struct SignalStockShort: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The product.
        public var sku: String
        /// How much there is.
        public var available: Decimal?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            sku: String,
            available: Decimal? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.sku = sku
            self.available = available
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            sku = try _fields.required("sku")
            available = _fields.optional("available")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("sku", sku)
            _fields.putOptional("available", available)
            return try _fields.json()
        }
    }

    /// When goods would come was shown.
    public struct SignalLeadTimeShown: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The product.
        public var sku: String?
        /// In days.
        public var days: Int

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            sku: String? = nil,
            days: Int
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.sku = sku
            self.days = days
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            sku = _fields.optional("sku")
            days = try _fields.required("days")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("sku", sku)
            _fields.put("days", days)
            return try _fields.json()
        }
    }

    /// Credit stopped the buyer.
    public struct SignalCreditHeld: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// What is over the limit.
        public var amount: Money?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            amount: Money? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.amount = amount
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            amount = _fields.optional("amount")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("amount", amount)
            return try _fields.json()
        }
    }

    /// Credit lets the buyer go on.
    public struct SignalCreditReleased: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            return try _fields.json()
        }
    }

    /// An approval of another system waits.
    public struct SignalApprovalRequested: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// Who decides.
        public var approvers: [String]
        /// What it is about.
        public var value: Money?
        /// The cart that it is about.
        public var cart: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            approvers: [String] = [],
            value: Money? = nil,
            cart: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.approvers = approvers
            self.value = value
            self.cart = cart
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            approvers = _fields.list("approvers")
            value = _fields.optional("value")
            cart = _fields.optional("cart")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putUnlessEmpty("approvers", approvers)
            _fields.putOptional("value", value)
            _fields.putOptional("cart", cart)
            return try _fields.json()
        }
    }

    /// An approval of another system was decided.
    public struct SignalApprovalDecided: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// Whether it was approved.
        public var approved: Bool

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            approved: Bool
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.approved = approved
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            approved = try _fields.required("approved")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("approved", approved)
            return try _fields.json()
        }
    }

    /// A quote was asked for.
    public struct SignalQuoteRequested: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            return try _fields.json()
        }
    }

    /// A quote of another system was offered, or offered again.
    public struct SignalQuoteOffered: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// Its revision.
        public var revision: Int?
        /// Until when it holds.
        public var validUntil: Instant?
        /// What it comes to.
        public var value: Money?
        /// The cart that it was made of.
        public var cart: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            revision: Int? = nil,
            validUntil: Instant? = nil,
            value: Money? = nil,
            cart: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.revision = revision
            self.validUntil = validUntil
            self.value = value
            self.cart = cart
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            revision = _fields.optional("revision")
            validUntil = _fields.optional("valid_until")
            value = _fields.optional("value")
            cart = _fields.optional("cart")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("revision", revision)
            _fields.putOptional("valid_until", validUntil)
            _fields.putOptional("value", value)
            _fields.putOptional("cart", cart)
            return try _fields.json()
        }
    }

    /// The buyer looked at a quote.
    public struct SignalQuoteViewed: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            return try _fields.json()
        }
    }

    /// A quote of another system ended without an order.
    public struct SignalQuoteEnded: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// Why, such as `declined`.
        public var why: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            why: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.why = why
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            why = _fields.optional("why")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("why", why)
            return try _fields.json()
        }
    }

    /// A configuration was begun, or changed.
    public struct SignalConfigured: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The product.
        public var sku: String
        /// Whether it can be ordered as it is.
        public var complete: Bool?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            sku: String,
            complete: Bool? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.sku = sku
            self.complete = complete
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            sku = try _fields.required("sku")
            complete = _fields.optional("complete")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("sku", sku)
            _fields.putOptional("complete", complete)
            return try _fields.json()
        }
    }

    /// Goods will be due to be ordered again.
    public struct SignalReorderExpected: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// When.
        public var due: Instant
        /// What.
        public var lines: [SignalLine]
        /// What it is worth.
        public var value: Money?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            due: Instant,
            lines: [SignalLine] = [],
            value: Money? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.due = due
            self.lines = lines
            self.value = value
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            due = try _fields.required("due")
            lines = _fields.list("lines")
            value = _fields.optional("value")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("due", due)
            _fields.putUnlessEmpty("lines", lines)
            _fields.putOptional("value", value)
            return try _fields.json()
        }
    }

    /// A contract of another system ends.
    public struct SignalContractEnding: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// When.
        public var ends: Instant
        /// What was bought under it.
        public var value: Money?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            ends: Instant,
            value: Money? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.ends = ends
            self.value = value
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            ends = try _fields.required("ends")
            value = _fields.optional("value")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("ends", ends)
            _fields.putOptional("value", value)
            return try _fields.json()
        }
    }

    /// Somebody of the company ordered, anywhere.
    public struct SignalOrdered: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The order.
        public var order: String
        /// The cart that it came from, where it came from one.
        public var cart: String?
        /// The quote that it came from.
        public var quote: String?
        /// What was ordered.
        public var lines: [SignalLine]
        /// What it came to.
        public var value: Money?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            order: String,
            cart: String? = nil,
            quote: String? = nil,
            lines: [SignalLine] = [],
            value: Money? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.order = order
            self.cart = cart
            self.quote = quote
            self.lines = lines
            self.value = value
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            order = try _fields.required("order")
            cart = _fields.optional("cart")
            quote = _fields.optional("quote")
            lines = _fields.list("lines")
            value = _fields.optional("value")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("order", order)
            _fields.putOptional("cart", cart)
            _fields.putOptional("quote", quote)
            _fields.putUnlessEmpty("lines", lines)
            _fields.putOptional("value", value)
            return try _fields.json()
        }
    }

    /// A person has the ball: an open task or call.
    public struct SignalTaskOpened: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The task at its source.
        public var task: String
        /// Whose it is.
        public var owner: String?
        /// When it is to be done.
        public var due: Instant?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            task: String,
            owner: String? = nil,
            due: Instant? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.task = task
            self.owner = owner
            self.due = due
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            task = try _fields.required("task")
            owner = _fields.optional("owner")
            due = _fields.optional("due")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("task", task)
            _fields.putOptional("owner", owner)
            _fields.putOptional("due", due)
            return try _fields.json()
        }
    }

    /// A person gives the ball back.
    public struct SignalTaskClosed: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The task at its source.
        public var task: String
        /// What came of it, such as `no_answer` or `handled`.
        public var outcome: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            task: String,
            outcome: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.task = task
            self.outcome = outcome
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            task = try _fields.required("task")
            outcome = _fields.optional("outcome")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("task", task)
            _fields.putOptional("outcome", outcome)
            return try _fields.json()
        }
    }

    /// Somebody talked to the buyer.
    public struct SignalCallLogged: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// What came of it, such as `no_answer` or `reached`.
        public var outcome: String?
        /// Whose call it was.
        public var owner: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            outcome: String? = nil,
            owner: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.outcome = outcome
            self.owner = owner
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            outcome = _fields.optional("outcome")
            owner = _fields.optional("owner")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("outcome", outcome)
            _fields.putOptional("owner", owner)
            return try _fields.json()
        }
    }

    /// A reason that a person or a model names.
    public struct SignalReported: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The reason: a code of the table or one of the rulebook.
        public var reason: KnownReason
        /// How much it weighs, up to 10,000; 100 when absent.
        public var weight: Int?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            reason: KnownReason,
            weight: Int? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.reason = reason
            self.weight = weight
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            reason = try _fields.required("reason")
            weight = _fields.optional("weight")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("reason", reason)
            _fields.putOptional("weight", weight)
            return try _fields.json()
        }
    }

    /// A signal of the host's own: the rulebook says what it is evidence for.
    public struct SignalCustom: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// Its name, `x.*`.
        public var name: String
        /// An amount that goes with it.
        public var amount: Money?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            name: String,
            amount: Money? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.name = name
            self.amount = amount
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            name = try _fields.required("name")
            amount = _fields.optional("amount")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("name", name)
            _fields.putOptional("amount", amount)
            return try _fields.json()
        }
    }

    /// What a model of the host says.
    public struct SignalScored: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The score.
        public var score: String
        /// Its value.
        public var value: Decimal
        /// The version of the model.
        public var version: String

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            score: String,
            value: Decimal,
            version: String
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.score = score
            self.value = value
            self.version = version
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            score = try _fields.required("score")
            value = try _fields.required("value")
            version = try _fields.required("version")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("score", score)
            _fields.put("value", value)
            _fields.put("version", version)
            return try _fields.json()
        }
    }

    /// Whether a person may be written to.
    public struct SignalConsentChanged: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The channel.
        public var channel: String
        /// The address, by its id; all addresses of the channel when absent.
        public var address: String?
        /// The purpose; all when absent.
        public var purpose: Purpose?
        /// Whether it is given.
        public var granted: Bool
        /// The domain of the address, for caps.
        public var domain: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            channel: String,
            address: String? = nil,
            purpose: Purpose? = nil,
            granted: Bool,
            domain: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.channel = channel
            self.address = address
            self.purpose = purpose
            self.granted = granted
            self.domain = domain
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            channel = try _fields.required("channel")
            address = _fields.optional("address")
            purpose = _fields.optional("purpose")
            granted = try _fields.required("granted")
            domain = _fields.optional("domain")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("channel", channel)
            _fields.putOptional("address", address)
            _fields.putOptional("purpose", purpose)
            _fields.put("granted", granted)
            _fields.putOptional("domain", domain)
            return try _fields.json()
        }
    }

    /// A law or a list forbids writing to a person, or does no more.
    public struct SignalSuppressionChanged: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The channel; all when absent.
        public var channel: String?
        /// The address; all when absent.
        public var address: String?
        /// Whether it is forbidden.
        public var suppressed: Bool

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            channel: String? = nil,
            address: String? = nil,
            suppressed: Bool
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.channel = channel
            self.address = address
            self.suppressed = suppressed
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            channel = _fields.optional("channel")
            address = _fields.optional("address")
            suppressed = try _fields.required("suppressed")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("channel", channel)
            _fields.putOptional("address", address)
            _fields.put("suppressed", suppressed)
            return try _fields.json()
        }
    }

    /// Feedback on a message: opened.
    public struct SignalOpened: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The effect that sent it.
        public var key: String

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            key: String
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.key = key
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            key = try _fields.required("key")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("key", key)
            return try _fields.json()
        }
    }

    /// Feedback on a message: a link was followed.
    public struct SignalClicked: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The effect that sent it.
        public var key: String

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            key: String
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.key = key
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            key = try _fields.required("key")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("key", key)
            return try _fields.json()
        }
    }

    /// The recipient wrote back, to a message or by itself.
    public struct SignalReplied: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The effect that sent it.
        public var key: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            key: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.key = key
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            key = _fields.optional("key")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("key", key)
            return try _fields.json()
        }
    }

    /// The recipient wants no more of this.
    public struct SignalUnsubscribed: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The effect that sent it.
        public var key: String?
        /// The channel, where no message is named.
        public var channel: String?
        /// The address; all of the channel when absent.
        public var address: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            key: String? = nil,
            channel: String? = nil,
            address: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.key = key
            self.channel = channel
            self.address = address
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            key = _fields.optional("key")
            channel = _fields.optional("channel")
            address = _fields.optional("address")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("key", key)
            _fields.putOptional("channel", channel)
            _fields.putOptional("address", address)
            return try _fields.json()
        }
    }

    /// The recipient complained.
    public struct SignalComplained: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The effect that sent it.
        public var key: String?
        /// The channel, where no message is named.
        public var channel: String?
        /// The address; all of the channel when absent.
        public var address: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            key: String? = nil,
            channel: String? = nil,
            address: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.key = key
            self.channel = channel
            self.address = address
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            key = _fields.optional("key")
            channel = _fields.optional("channel")
            address = _fields.optional("address")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.putOptional("key", key)
            _fields.putOptional("channel", channel)
            _fields.putOptional("address", address)
            return try _fields.json()
        }
    }

    /// A message that was delivered came back later.
    public struct SignalBounced: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The effect that sent it.
        public var key: String
        /// Whether the address is dead.
        public var hard: Bool

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            key: String,
            hard: Bool
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.key = key
            self.hard = hard
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            key = try _fields.required("key")
            hard = try _fields.required("hard")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("key", key)
            _fields.put("hard", hard)
            return try _fields.json()
        }
    }

    /// Another tool wrote to a person: it counts towards caps.
    public struct SignalSentElsewhere: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The channel.
        public var channel: String
        /// The purpose.
        public var purpose: Purpose
        /// Tags that caps may count.
        public var tags: [String]
        /// How long it blocks later marketing to the contact, as stored by the tool.
        public var window: String?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            channel: String,
            purpose: Purpose,
            tags: [String] = [],
            window: String? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.channel = channel
            self.purpose = purpose
            self.tags = tags
            self.window = window
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            channel = try _fields.required("channel")
            purpose = try _fields.required("purpose")
            tags = _fields.list("tags")
            window = _fields.optional("window")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("channel", channel)
            _fields.put("purpose", purpose)
            _fields.putUnlessEmpty("tags", tags)
            _fields.putOptional("window", window)
            return try _fields.json()
        }
    }

    /// How much is in stock.
    public struct SignalStockKnown: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// The product.
        public var sku: String
        /// How much there is.
        public var available: Decimal
        /// Until when this counts.
        public var validUntil: Instant?

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            sku: String,
            available: Decimal,
            validUntil: Instant? = nil
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.sku = sku
            self.available = available
            self.validUntil = validUntil
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            sku = try _fields.required("sku")
            available = try _fields.required("available")
            validUntil = _fields.optional("valid_until")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("sku", sku)
            _fields.put("available", available)
            _fields.putOptional("valid_until", validUntil)
            return try _fields.json()
        }
    }

    /// A conversation with a person of the seller goes on, or has ended.
    public struct SignalNegotiationChanged: Document {
        /// The thing that it is about, where it is about one.
        public var about: JourneyRef?
        /// The person whom it is about, where one is known.
        public var contact: String?
        /// The unit of the company that buys.
        public var unit: String?
        /// The selling entity.
        public var seller: String?
        /// Whether it is live.
        public var live: Bool

        public init(
            about: JourneyRef? = nil,
            contact: String? = nil,
            unit: String? = nil,
            seller: String? = nil,
            live: Bool
        ) {
            self.about = about
            self.contact = contact
            self.unit = unit
            self.seller = seller
            self.live = live
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            about = _fields.optional("about")
            contact = _fields.optional("contact")
            unit = _fields.optional("unit")
            seller = _fields.optional("seller")
            live = try _fields.required("live")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("about", about)
            _fields.putOptional("contact", contact)
            _fields.putOptional("unit", unit)
            _fields.putOptional("seller", seller)
            _fields.put("live", live)
            return try _fields.json()
        }
    }

    /// Make it.
    public struct CartCreate: Document {
        /// What it is about.
        public var cart: String
        /// What it is to be.
        public var new: NewCart
        /// What is in it from the start.
        public var lines: [NewLine]

        public init(cart: String, new: NewCart, lines: [NewLine] = []) {
            self.cart = cart
            self.new = new
            self.lines = lines
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            new = try _fields.required("new")
            lines = _fields.list("lines")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("new", new)
            _fields.putUnlessEmpty("lines", lines)
            return try _fields.json()
        }
    }

    /// Add to a line, or add a line.
    public struct CartAdd: Document {
        /// What it is about.
        public var cart: String
        /// The line.
        public var line: NewLine {
            get { lineHeld[0] }
            set { lineHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var lineHeld: [NewLine]
        /// The version of the line that was seen.
        public var seen: Int?

        public init(cart: String, line: NewLine, seen: Int? = nil) {
            self.cart = cart
            self.lineHeld = [line]
            self.seen = seen
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            lineHeld = [try _fields.required("line") as NewLine]
            seen = _fields.optional("seen")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("line", line)
            _fields.putOptional("seen", seen)
            return try _fields.json()
        }
    }

    /// Write one thing on a line that is there.
    public struct CartEditLine: Document {
        /// What it is about.
        public var cart: String
        /// The line.
        public var line: String
        /// Its version that was seen.
        public var seen: Int
        /// What is written.
        public var edit: LineEdit

        public init(cart: String, line: String, seen: Int, edit: LineEdit) {
            self.cart = cart
            self.line = line
            self.seen = seen
            self.edit = edit
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            line = try _fields.required("line")
            seen = try _fields.required("seen")
            edit = try _fields.required("edit")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("line", line)
            _fields.put("seen", seen)
            _fields.put("edit", edit)
            return try _fields.json()
        }
    }

    /// Change the choices of a configured line.
    public struct CartConfigure: Document {
        /// What it is about.
        public var cart: String
        /// The line.
        public var line: String
        /// Its version that was seen.
        public var seen: Int
        /// All its choices.
        public var configuration: [String: JSON]

        public init(cart: String, line: String, seen: Int, configuration: [String: JSON]) {
            self.cart = cart
            self.line = line
            self.seen = seen
            self.configuration = configuration
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            line = try _fields.required("line")
            seen = try _fields.required("seen")
            configuration = try _fields.required("configuration")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("line", line)
            _fields.put("seen", seen)
            _fields.put("configuration", configuration)
            return try _fields.json()
        }
    }

    /// Take in edits that were made elsewhere.
    public struct CartEdit: Document {
        /// What it is about.
        public var cart: String
        /// The edits.
        public var operations: [RecoupOperation]

        public init(cart: String, operations: [RecoupOperation] = []) {
            self.cart = cart
            self.operations = operations
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            operations = _fields.list("operations")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putUnlessEmpty("operations", operations)
            return try _fields.json()
        }
    }

    /// Add rows that somebody entered.
    public struct CartAddLines: Document {
        /// What it is about.
        public var cart: String
        /// The rows.
        public var rows: [EnteredRow]

        public init(cart: String, rows: [EnteredRow] = []) {
            self.cart = cart
            self.rows = rows
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            rows = _fields.list("rows")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putUnlessEmpty("rows", rows)
            return try _fields.json()
        }
    }

    /// Add the lines of an order again.
    public struct CartReorder: Document {
        /// What it is about.
        public var cart: String
        /// The order.
        public var order: String
        /// Which lines; all when absent.
        public var lines: [String]

        public init(cart: String, order: String, lines: [String] = []) {
            self.cart = cart
            self.order = order
            self.lines = lines
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            order = try _fields.required("order")
            lines = _fields.list("lines")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("order", order)
            _fields.putUnlessEmpty("lines", lines)
            return try _fields.json()
        }
    }

    /// Add the lines of another cart or list; there they stay.
    public struct CartCopyLines: Document {
        /// What it is about.
        public var cart: String
        /// Where they are.
        public var from: String
        /// Which lines; all when absent.
        public var lines: [String]

        public init(cart: String, from: String, lines: [String] = []) {
            self.cart = cart
            self.from = from
            self.lines = lines
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            from = try _fields.required("from")
            lines = _fields.list("lines")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("from", from)
            _fields.putUnlessEmpty("lines", lines)
            return try _fields.json()
        }
    }

    /// Add the lines of another cart or list; there they go.
    public struct CartMoveLines: Document {
        /// What it is about.
        public var cart: String
        /// Where they are.
        public var from: String
        /// Which lines; all when absent.
        public var lines: [String]

        public init(cart: String, from: String, lines: [String] = []) {
            self.cart = cart
            self.from = from
            self.lines = lines
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            from = try _fields.required("from")
            lines = _fields.list("lines")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("from", from)
            _fields.putUnlessEmpty("lines", lines)
            return try _fields.json()
        }
    }

    /// Say what the cart is as a whole.
    public struct CartDescribe: Document {
        /// What it is about.
        public var cart: String
        /// Everything that is said.
        public var head: CartHead {
            get { headHeld[0] }
            set { headHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var headHeld: [CartHead]
        /// The version of the cart that was seen.
        public var seen: Int?

        public init(cart: String, head: CartHead, seen: Int? = nil) {
            self.cart = cart
            self.headHeld = [head]
            self.seen = seen
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            headHeld = [try _fields.required("head") as CartHead]
            seen = _fields.optional("seen")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("head", head)
            _fields.putOptional("seen", seen)
            return try _fields.json()
        }
    }

    /// Add a promotion code.
    public struct CartAddCode: Document {
        /// What it is about.
        public var cart: String
        /// The code.
        public var code: String

        public init(cart: String, code: String) {
            self.cart = cart
            self.code = code
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            code = try _fields.required("code")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("code", code)
            return try _fields.json()
        }
    }

    /// Take a promotion code away.
    public struct CartRemoveCode: Document {
        /// What it is about.
        public var cart: String
        /// The code.
        public var code: String

        public init(cart: String, code: String) {
            self.cart = cart
            self.code = code
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            code = try _fields.required("code")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("code", code)
            return try _fields.json()
        }
    }

    /// Put it aside, take it up again, or make it another kind of list.
    public struct CartKeepAs: Document {
        /// What it is about.
        public var cart: String
        /// What it is to be.
        public var kind: CartKind

        public init(cart: String, kind: CartKind) {
            self.cart = cart
            self.kind = kind
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            kind = try _fields.required("kind")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("kind", kind)
            return try _fields.json()
        }
    }

    /// Say who may use it.
    public struct CartShare: Document {
        /// What it is about.
        public var cart: String
        /// What everybody of the unit may do.
        public var shared: Access?
        /// Who else may use it.
        public var members: [Member]
        /// The version of the cart that was seen.
        public var seen: Int?

        public init(cart: String, shared: Access? = nil, members: [Member] = [], seen: Int? = nil) {
            self.cart = cart
            self.shared = shared
            self.members = members
            self.seen = seen
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            shared = _fields.optional("shared")
            members = _fields.list("members")
            seen = _fields.optional("seen")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("shared", shared)
            _fields.putUnlessEmpty("members", members)
            _fields.putOptional("seen", seen)
            return try _fields.json()
        }
    }

    /// Lock it for others.
    public struct CartLock: Document {
        /// What it is about.
        public var cart: String
        /// Until when.
        public var until: Instant
        /// What is locked.
        public var scope: LockScope?

        public init(cart: String, until: Instant, scope: LockScope? = nil) {
            self.cart = cart
            self.until = until
            self.scope = scope
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            until = try _fields.required("until")
            scope = _fields.optional("scope")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("until", until)
            _fields.putOptional("scope", scope)
            return try _fields.json()
        }
    }

    /// Give up the lock, or take away somebody else's.
    public struct CartUnlock: Document {
        /// What it is about.
        public var cart: String
        /// Whether it may be somebody else's.
        public var force: Bool?

        public init(cart: String, force: Bool? = nil) {
            self.cart = cart
            self.force = force
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            force = _fields.optional("force")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("force", force)
            return try _fields.json()
        }
    }

    /// Give a guest's cart an owner.
    public struct CartClaim: Document {
        /// What it is about.
        public var cart: String
        /// Whose it is; the actor's when absent.
        public var owner: String?
        /// The unit that buys.
        public var unit: String?

        public init(cart: String, owner: String? = nil, unit: String? = nil) {
            self.cart = cart
            self.owner = owner
            self.unit = unit
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            owner = _fields.optional("owner")
            unit = _fields.optional("unit")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("owner", owner)
            _fields.putOptional("unit", unit)
            return try _fields.json()
        }
    }

    /// Put its lines into another cart.
    public struct CartMerge: Document {
        /// What it is about.
        public var cart: String
        /// The other cart, which stays.
        public var into: String
        /// How; as the rules say when absent.
        public var mode: MergeMode?

        public init(cart: String, into: String, mode: MergeMode? = nil) {
            self.cart = cart
            self.into = into
            self.mode = mode
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            into = try _fields.required("into")
            mode = _fields.optional("mode")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("into", into)
            _fields.putOptional("mode", mode)
            return try _fields.json()
        }
    }

    /// Keep its prices.
    public struct CartFreeze: Document {
        /// What it is about.
        public var cart: String
        /// Whether edits are refused.
        public var hard: Bool?
        /// The version of the cart that was seen.
        public var seen: Int?

        public init(cart: String, hard: Bool? = nil, seen: Int? = nil) {
            self.cart = cart
            self.hard = hard
            self.seen = seen
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            hard = _fields.optional("hard")
            seen = _fields.optional("seen")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("hard", hard)
            _fields.putOptional("seen", seen)
            return try _fields.json()
        }
    }

    /// Give up kept prices.
    public struct CartThaw: Document {
        /// What it is about.
        public var cart: String
        /// The version of the cart that was seen.
        public var seen: Int?

        public init(cart: String, seen: Int? = nil) {
            self.cart = cart
            self.seen = seen
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            seen = _fields.optional("seen")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("seen", seen)
            return try _fields.json()
        }
    }

    /// Price it anew.
    public struct CartReprice: Document {
        /// What it is about.
        public var cart: String

        public init(cart: String) {
            self.cart = cart
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            return try _fields.json()
        }
    }

    /// Note that the buyer was shown its prices.
    public struct CartSee: Document {
        /// What it is about.
        public var cart: String

        public init(cart: String) {
            self.cart = cart
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            return try _fields.json()
        }
    }

    /// Ask for approval.
    public struct CartSubmit: Document {
        /// What it is about.
        public var cart: String
        /// The version of the cart that was seen.
        public var seen: Int?

        public init(cart: String, seen: Int? = nil) {
            self.cart = cart
            self.seen = seen
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            seen = _fields.optional("seen")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("seen", seen)
            return try _fields.json()
        }
    }

    /// Take it back from approval.
    public struct CartRecall: Document {
        /// What it is about.
        public var cart: String
        /// The version of the cart that was seen.
        public var seen: Int?

        public init(cart: String, seen: Int? = nil) {
            self.cart = cart
            self.seen = seen
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            seen = _fields.optional("seen")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("seen", seen)
            return try _fields.json()
        }
    }

    /// Change what was approved.
    public struct CartAmend: Document {
        /// What it is about.
        public var cart: String
        /// The version of the cart that was seen.
        public var seen: Int
        /// The edits, as operations of the moment.
        public var operations: [RecoupOperation]
        /// What the cart is as a whole; unchanged when absent.
        public var head: CartHead? {
            get { headHeld.first }
            set { headHeld = newValue.map { [$0] } ?? [] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var headHeld: [CartHead]

        public init(cart: String, seen: Int, operations: [RecoupOperation] = [], head: CartHead? = nil) {
            self.cart = cart
            self.seen = seen
            self.operations = operations
            self.headHeld = head.map { [$0] } ?? []
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            seen = try _fields.required("seen")
            operations = _fields.list("operations")
            headHeld = (_fields.optional("head") as CartHead?).map { [$0] } ?? []
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("seen", seen)
            _fields.putUnlessEmpty("operations", operations)
            _fields.putOptional("head", head)
            return try _fields.json()
        }
    }

    /// Place an order.
    public struct CartPlace: Document {
        /// What it is about.
        public var cart: String
        /// The version of the cart that was seen.
        public var seen: Int?

        public init(cart: String, seen: Int? = nil) {
            self.cart = cart
            self.seen = seen
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            seen = _fields.optional("seen")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("seen", seen)
            return try _fields.json()
        }
    }

    /// Hand it to a procurement system.
    public struct CartTransfer: Document {
        /// What it is about.
        public var cart: String
        /// The version of the cart that was seen.
        public var seen: Int?

        public init(cart: String, seen: Int? = nil) {
            self.cart = cart
            self.seen = seen
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            seen = _fields.optional("seen")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("seen", seen)
            return try _fields.json()
        }
    }

    /// Throw it away.
    public struct CartCancel: Document {
        /// What it is about.
        public var cart: String
        /// The version of the cart that was seen.
        public var seen: Int?

        public init(cart: String, seen: Int? = nil) {
            self.cart = cart
            self.seen = seen
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            seen = _fields.optional("seen")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.putOptional("seen", seen)
            return try _fields.json()
        }
    }

    /// Say what it is in the system that decides about it.
    public struct CartObserve: Document {
        /// What it is about.
        public var cart: String
        /// That system's version.
        public var sourceVersion: Int
        /// The whole cart.
        public var whole: CartRecord {
            get { wholeHeld[0] }
            set { wholeHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var wholeHeld: [CartRecord]

        public init(cart: String, sourceVersion: Int, whole: CartRecord) {
            self.cart = cart
            self.sourceVersion = sourceVersion
            self.wholeHeld = [whole]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            cart = try _fields.required("cart")
            sourceVersion = try _fields.required("source_version")
            wholeHeld = [try _fields.required("whole") as CartRecord]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("cart", cart)
            _fields.put("source_version", sourceVersion)
            _fields.put("whole", whole)
            return try _fields.json()
        }
    }

    /// Make one. By a buyer it is a draft, or requested at once; by a seller it is in review.
    public struct QuoteCreate: Document {
        /// What it is about.
        public var quote: String
        /// The unit of the company that buys.
        public var unit: String?
        /// The buyer, where a seller or the host makes it.
        public var contact: String?
        /// The selling entity.
        public var seller: String?
        /// The currency.
        public var currency: String
        /// The cart that it is made of.
        public var cart: String?
        /// Where the goods go.
        public var shipTo: String?
        /// The buyer's purchase order number.
        public var po: String?
        /// The lines.
        public var lines: [WantedLine]
        /// Whether it is requested at once.
        public var request: Bool?

        public init(
            quote: String,
            unit: String? = nil,
            contact: String? = nil,
            seller: String? = nil,
            currency: String,
            cart: String? = nil,
            shipTo: String? = nil,
            po: String? = nil,
            lines: [WantedLine] = [],
            request: Bool? = nil
        ) {
            self.quote = quote
            self.unit = unit
            self.contact = contact
            self.seller = seller
            self.currency = currency
            self.cart = cart
            self.shipTo = shipTo
            self.po = po
            self.lines = lines
            self.request = request
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            unit = _fields.optional("unit")
            contact = _fields.optional("contact")
            seller = _fields.optional("seller")
            currency = try _fields.required("currency")
            cart = _fields.optional("cart")
            shipTo = _fields.optional("ship_to")
            po = _fields.optional("po")
            lines = _fields.list("lines")
            request = _fields.optional("request")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.putOptional("unit", unit)
            _fields.putOptional("contact", contact)
            _fields.putOptional("seller", seller)
            _fields.put("currency", currency)
            _fields.putOptional("cart", cart)
            _fields.putOptional("ship_to", shipTo)
            _fields.putOptional("po", po)
            _fields.putUnlessEmpty("lines", lines)
            _fields.putOptional("request", request)
            return try _fields.json()
        }
    }

    /// Change lines of a draft (the buyer) or of a quote in review (the seller).
    public struct QuoteEdit: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// Lines to add or to put in place of those with the same id.
        public var lines: [WantedLine]
        /// Lines to take out.
        public var remove: [String]
        /// Where the goods go.
        public var shipTo: String?
        /// The buyer's purchase order number.
        public var po: String?

        public init(
            quote: String,
            revision: Int,
            lines: [WantedLine] = [],
            remove: [String] = [],
            shipTo: String? = nil,
            po: String? = nil
        ) {
            self.quote = quote
            self.revision = revision
            self.lines = lines
            self.remove = remove
            self.shipTo = shipTo
            self.po = po
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            lines = _fields.list("lines")
            remove = _fields.list("remove")
            shipTo = _fields.optional("ship_to")
            po = _fields.optional("po")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.putUnlessEmpty("lines", lines)
            _fields.putUnlessEmpty("remove", remove)
            _fields.putOptional("ship_to", shipTo)
            _fields.putOptional("po", po)
            return try _fields.json()
        }
    }

    /// Ask for an offer.
    public struct QuoteRequest: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int

        public init(quote: String, revision: Int) {
            self.quote = quote
            self.revision = revision
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            return try _fields.json()
        }
    }

    /// Take it on, or take it over from a colleague.
    public struct QuoteClaim: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int

        public init(quote: String, revision: Int) {
            self.quote = quote
            self.revision = revision
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            return try _fields.json()
        }
    }

    /// Give it back to the queue.
    public struct QuoteUnclaim: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int

        public init(quote: String, revision: Int) {
            self.quote = quote
            self.revision = revision
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            return try _fields.json()
        }
    }

    /// Set prices, locks, extras and least totals of lines.
    public struct QuotePrice: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// What changes.
        public var lines: [LineTerms]

        public init(quote: String, revision: Int, lines: [LineTerms] = []) {
            self.quote = quote
            self.revision = revision
            self.lines = lines
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            lines = _fields.list("lines")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.putUnlessEmpty("lines", lines)
            return try _fields.json()
        }
    }

    /// Set the discount over what the lines leave; without one, take it away.
    public struct QuoteDiscount: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// The discount.
        public var discount: Recoup.QuoteDiscount?

        public init(quote: String, revision: Int, discount: Recoup.QuoteDiscount? = nil) {
            self.quote = quote
            self.revision = revision
            self.discount = discount
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            discount = _fields.optional("discount")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.putOptional("discount", discount)
            return try _fields.json()
        }
    }

    /// Set all charges.
    public struct QuoteCharges: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// The charges.
        public var charges: [QuoteCharge]

        public init(quote: String, revision: Int, charges: [QuoteCharge] = []) {
            self.quote = quote
            self.revision = revision
            self.charges = charges
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            charges = _fields.list("charges")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.putUnlessEmpty("charges", charges)
            return try _fields.json()
        }
    }

    /// Set line totals so that the lines that are not optional come to a total; the quote's discount goes into
    /// them.
    public struct QuoteTarget: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// The total wanted, without charges.
        public var total: Decimal

        public init(quote: String, revision: Int, total: Decimal) {
            self.quote = quote
            self.revision = revision
            self.total = total
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            total = try _fields.required("total")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.put("total", total)
            return try _fields.json()
        }
    }

    /// Make the offer.
    public struct QuoteOffer: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// When it ends; by the rulebook when left out.
        public var validUntil: Instant?
        /// Terms of payment, by their id.
        public var payment: String?
        /// Whether its first order uses it up.
        public var singleUse: Bool?
        /// Whether less than everything may be accepted.
        public var partial: Bool?
        /// Makes it a blanket order.
        public var blanket: Blanket?
        /// The id of a note.
        public var note: String?

        public init(
            quote: String,
            revision: Int,
            validUntil: Instant? = nil,
            payment: String? = nil,
            singleUse: Bool? = nil,
            partial: Bool? = nil,
            blanket: Blanket? = nil,
            note: String? = nil
        ) {
            self.quote = quote
            self.revision = revision
            self.validUntil = validUntil
            self.payment = payment
            self.singleUse = singleUse
            self.partial = partial
            self.blanket = blanket
            self.note = note
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            validUntil = _fields.optional("valid_until")
            payment = _fields.optional("payment")
            singleUse = _fields.optional("single_use")
            partial = _fields.optional("partial")
            blanket = _fields.optional("blanket")
            note = _fields.optional("note")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.putOptional("valid_until", validUntil)
            _fields.putOptional("payment", payment)
            _fields.putOptional("single_use", singleUse)
            _fields.putOptional("partial", partial)
            _fields.putOptional("blanket", blanket)
            _fields.putOptional("note", note)
            return try _fields.json()
        }
    }

    /// Let a discount pass that is beyond a colleague's authority.
    public struct QuoteApproveInternal: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int

        public init(quote: String, revision: Int) {
            self.quote = quote
            self.revision = revision
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            return try _fields.json()
        }
    }

    /// Send it back to review; the seller who offered may do it too.
    public struct QuoteRefuseInternal: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// The id of a note.
        public var note: String?

        public init(quote: String, revision: Int, note: String? = nil) {
            self.quote = quote
            self.revision = revision
            self.note = note
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            note = _fields.optional("note")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.putOptional("note", note)
            return try _fields.json()
        }
    }

    /// Accept everything that is not optional, or the lines named.
    public struct QuoteAccept: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// The lines; all that are not optional when left out.
        public var lines: [Take]
        /// The buyer's purchase order number.
        public var po: String?

        public init(quote: String, revision: Int, lines: [Take] = [], po: String? = nil) {
            self.quote = quote
            self.revision = revision
            self.lines = lines
            self.po = po
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            lines = _fields.list("lines")
            po = _fields.optional("po")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.putUnlessEmpty("lines", lines)
            _fields.putOptional("po", po)
            return try _fields.json()
        }
    }

    /// Ask for another offer.
    public struct QuoteCounter: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// The total wanted, without charges and optional lines.
        public var target: Decimal?
        /// Wishes.
        public var lines: [LineWish]
        /// The id of a note.
        public var note: String?

        public init(
            quote: String,
            revision: Int,
            target: Decimal? = nil,
            lines: [LineWish] = [],
            note: String? = nil
        ) {
            self.quote = quote
            self.revision = revision
            self.target = target
            self.lines = lines
            self.note = note
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            target = _fields.optional("target")
            lines = _fields.list("lines")
            note = _fields.optional("note")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.putOptional("target", target)
            _fields.putUnlessEmpty("lines", lines)
            _fields.putOptional("note", note)
            return try _fields.json()
        }
    }

    /// Say no to the offer.
    public struct QuoteDecline: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// Why, as a word of the host.
        public var reason: String?

        public init(quote: String, revision: Int, reason: String? = nil) {
            self.quote = quote
            self.revision = revision
            self.reason = reason
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            reason = _fields.optional("reason")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.putOptional("reason", reason)
            return try _fields.json()
        }
    }

    /// Take the offer back.
    public struct QuoteWithdraw: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// Why, as a word of the host.
        public var reason: String?

        public init(quote: String, revision: Int, reason: String? = nil) {
            self.quote = quote
            self.revision = revision
            self.reason = reason
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            reason = _fields.optional("reason")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.putOptional("reason", reason)
            return try _fields.json()
        }
    }

    /// Make no offer.
    public struct QuoteReject: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// Why, as a word of the host.
        public var reason: String?

        public init(quote: String, revision: Int, reason: String? = nil) {
            self.quote = quote
            self.revision = revision
            self.reason = reason
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            reason = _fields.optional("reason")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.putOptional("reason", reason)
            return try _fields.json()
        }
    }

    /// Give it up; of an accepted one, what is not ordered yet.
    public struct QuoteCancel: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// Why, as a word of the host.
        public var reason: String?

        public init(quote: String, revision: Int, reason: String? = nil) {
            self.quote = quote
            self.revision = revision
            self.reason = reason
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            reason = _fields.optional("reason")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.putOptional("reason", reason)
            return try _fields.json()
        }
    }

    /// Work on an expired one again, at today's prices where the seller set none.
    public struct QuoteRequote: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int

        public init(quote: String, revision: Int) {
            self.quote = quote
            self.revision = revision
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            return try _fields.json()
        }
    }

    /// Order what is left, or the quantities named.
    public struct QuotePlace: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// The lines; all that is left when left out. A blanket order always names them.
        public var lines: [Take]

        public init(quote: String, revision: Int, lines: [Take] = []) {
            self.quote = quote
            self.revision = revision
            self.lines = lines
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            lines = _fields.list("lines")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.putUnlessEmpty("lines", lines)
            return try _fields.json()
        }
    }

    /// The order was taken.
    public struct QuotePlaced: Document {
        /// What it is about.
        public var quote: String
        /// The release.
        public var release: Int
        /// The order.
        public var order: String

        public init(quote: String, release: Int, order: String) {
            self.quote = quote
            self.release = release
            self.order = order
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            release = try _fields.required("release")
            order = try _fields.required("order")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("release", release)
            _fields.put("order", order)
            return try _fields.json()
        }
    }

    /// The order was refused.
    public struct QuoteRefused: Document {
        /// What it is about.
        public var quote: String
        /// The release.
        public var release: Int
        /// Why, as a word of the host.
        public var reason: String?

        public init(quote: String, release: Int, reason: String? = nil) {
            self.quote = quote
            self.release = release
            self.reason = reason
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            release = try _fields.required("release")
            reason = _fields.optional("reason")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("release", release)
            _fields.putOptional("reason", reason)
            return try _fields.json()
        }
    }

    /// Add a message.
    public struct QuoteMessage: Document {
        /// What it is about.
        public var quote: String
        /// The revision seen.
        public var revision: Int
        /// The id of its text.
        public var text: String
        /// Whether it is among the seller's people.
        public var `internal`: Bool?

        public init(quote: String, revision: Int, text: String, `internal`: Bool? = nil) {
            self.quote = quote
            self.revision = revision
            self.text = text
            self.`internal` = `internal`
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            revision = try _fields.required("revision")
            text = try _fields.required("text")
            `internal` = _fields.optional("internal")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("revision", revision)
            _fields.put("text", text)
            _fields.putOptional("internal", `internal`)
            return try _fields.json()
        }
    }

    /// Take in a quote that a seller made on a device, under the id that the device chose. It is offered at its
    /// own prices where the rulebook honours them, and else waits for the seller, with what has changed.
    public struct QuoteBringIn: Document {
        /// What it is about.
        public var quote: String
        /// What the device made.
        public var offline: OfflineQuote {
            get { offlineHeld[0] }
            set { offlineHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var offlineHeld: [OfflineQuote]

        public init(quote: String, offline: OfflineQuote) {
            self.quote = quote
            self.offlineHeld = [offline]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            offlineHeld = [try _fields.required("offline") as OfflineQuote]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("offline", offline)
            return try _fields.json()
        }
    }

    /// What another system says about its quote.
    public struct QuoteObserve: Document {
        /// What it is about.
        public var quote: String
        /// The whole quote.
        public var whole: QuoteObservation {
            get { wholeHeld[0] }
            set { wholeHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var wholeHeld: [QuoteObservation]

        public init(quote: String, whole: QuoteObservation) {
            self.quote = quote
            self.wholeHeld = [whole]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quote = try _fields.required("quote")
            wholeHeld = [try _fields.required("whole") as QuoteObservation]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quote", quote)
            _fields.put("whole", whole)
            return try _fields.json()
        }
    }

    /// Approves every open step that waits for the person, or only those named.
    public struct ApprovalApprove: Document {
        /// What it is about.
        public var approval: String
        /// The revision.
        public var revision: Int
        /// Only these steps.
        public var steps: [String]
        /// The id of what is said, a text that the host keeps.
        public var note: String?
        /// What the link allowed that the decision came through. The step is then that of the claim.
        public var claim: Claim? {
            get { claimHeld.first }
            set { claimHeld = newValue.map { [$0] } ?? [] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var claimHeld: [Claim]

        public init(
            approval: String,
            revision: Int,
            steps: [String] = [],
            note: String? = nil,
            claim: Claim? = nil
        ) {
            self.approval = approval
            self.revision = revision
            self.steps = steps
            self.note = note
            self.claimHeld = claim.map { [$0] } ?? []
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            revision = try _fields.required("revision")
            steps = _fields.list("steps")
            note = _fields.optional("note")
            claimHeld = (_fields.optional("claim") as Claim?).map { [$0] } ?? []
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("revision", revision)
            _fields.putUnlessEmpty("steps", steps)
            _fields.putOptional("note", note)
            _fields.putOptional("claim", claim)
            return try _fields.json()
        }
    }

    /// Rejects every open step that waits for the person, or only those named.
    public struct ApprovalReject: Document {
        /// What it is about.
        public var approval: String
        /// The revision.
        public var revision: Int
        /// Only these steps.
        public var steps: [String]
        /// The id of what is said, a text that the host keeps.
        public var note: String?
        /// What the link allowed that the decision came through. The step is then that of the claim.
        public var claim: Claim? {
            get { claimHeld.first }
            set { claimHeld = newValue.map { [$0] } ?? [] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var claimHeld: [Claim]

        public init(
            approval: String,
            revision: Int,
            steps: [String] = [],
            note: String? = nil,
            claim: Claim? = nil
        ) {
            self.approval = approval
            self.revision = revision
            self.steps = steps
            self.note = note
            self.claimHeld = claim.map { [$0] } ?? []
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            revision = try _fields.required("revision")
            steps = _fields.list("steps")
            note = _fields.optional("note")
            claimHeld = (_fields.optional("claim") as Claim?).map { [$0] } ?? []
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("revision", revision)
            _fields.putUnlessEmpty("steps", steps)
            _fields.putOptional("note", note)
            _fields.putOptional("claim", claim)
            return try _fields.json()
        }
    }

    /// Gives the subject back to be changed.
    public struct ApprovalReturn: Document {
        /// What it is about.
        public var approval: String
        /// The revision.
        public var revision: Int
        /// The id of what is said, a text that the host keeps.
        public var note: String?

        public init(approval: String, revision: Int, note: String? = nil) {
            self.approval = approval
            self.revision = revision
            self.note = note
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            revision = try _fields.required("revision")
            note = _fields.optional("note")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("revision", revision)
            _fields.putOptional("note", note)
            return try _fields.json()
        }
    }

    /// Takes the request back.
    public struct ApprovalRecall: Document {
        /// What it is about.
        public var approval: String
        /// The revision.
        public var revision: Int

        public init(approval: String, revision: Int) {
            self.approval = approval
            self.revision = revision
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            revision = try _fields.required("revision")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("revision", revision)
            return try _fields.json()
        }
    }

    /// Gives an open step to somebody else: by one who may decide it, or by whoever manages the account.
    public struct ApprovalReassign: Document {
        /// What it is about.
        public var approval: String
        /// The revision.
        public var revision: Int
        /// The step.
        public var step: String
        /// The person who decides instead.
        public var to: String

        public init(approval: String, revision: Int, step: String, to: String) {
            self.approval = approval
            self.revision = revision
            self.step = step
            self.to = to
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            revision = try _fields.required("revision")
            step = try _fields.required("step")
            to = try _fields.required("to")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("revision", revision)
            _fields.put("step", step)
            _fields.put("to", to)
            return try _fields.json()
        }
    }

    /// Says where it stands in the system that decides about it.
    public struct ApprovalObserve: Document {
        /// What it is about.
        public var approval: String
        /// The revision that the system was asked about.
        public var revision: Int
        /// That system's version, rising; one that is not above the last changes nothing.
        public var sourceVersion: Int
        /// What it says.
        public var status: ObservedStatus
        /// The id of what was said there, a text that the host keeps.
        public var note: String?

        public init(
            approval: String,
            revision: Int,
            sourceVersion: Int,
            status: ObservedStatus,
            note: String? = nil
        ) {
            self.approval = approval
            self.revision = revision
            self.sourceVersion = sourceVersion
            self.status = status
            self.note = note
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            approval = try _fields.required("approval")
            revision = try _fields.required("revision")
            sourceVersion = try _fields.required("source_version")
            status = try _fields.required("status")
            note = _fields.optional("note")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("approval", approval)
            _fields.put("revision", revision)
            _fields.put("source_version", sourceVersion)
            _fields.put("status", status)
            _fields.putOptional("note", note)
            return try _fields.json()
        }
    }

    /// An order of another system.
    public struct OrderCreate: Document {
        /// What it is about.
        public var order: String
        /// The order.
        public var new: NewOrder {
            get { newHeld[0] }
            set { newHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var newHeld: [NewOrder]

        public init(order: String, new: NewOrder) {
            self.order = order
            self.newHeld = [new]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            newHeld = [try _fields.required("new") as NewOrder]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.put("new", new)
            return try _fields.json()
        }
    }

    /// It got a number.
    public struct OrderNumber: Document {
        /// What it is about.
        public var order: String
        /// The number that people know.
        public var number: String?
        /// Numbers of other systems.
        public var external: [ExternalNumber]

        public init(order: String, number: String? = nil, external: [ExternalNumber] = []) {
            self.order = order
            self.number = number
            self.external = external
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            number = _fields.optional("number")
            external = _fields.list("external")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.putOptional("number", number)
            _fields.putUnlessEmpty("external", external)
            return try _fields.json()
        }
    }

    /// It was changed in the system that carries it out.
    public struct OrderChange: Document {
        /// What it is about.
        public var order: String
        /// The prices now, with every line that is ordered.
        public var prices: PriceSnapshot {
            get { pricesHeld[0] }
            set { pricesHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var pricesHeld: [PriceSnapshot]
        /// The version that was seen.
        public var seen: Int?

        public init(order: String, prices: PriceSnapshot, seen: Int? = nil) {
            self.order = order
            self.pricesHeld = [prices]
            self.seen = seen
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            pricesHeld = [try _fields.required("prices") as PriceSnapshot]
            seen = _fields.optional("seen")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.put("prices", prices)
            _fields.putOptional("seen", seen)
            return try _fields.json()
        }
    }

    /// Cancel it, or lines of it.
    public struct OrderCancel: Document {
        /// What it is about.
        public var order: String
        /// How much of which line; all that is not shipped when absent.
        public var lines: [LineQuantity]
        /// The version that was seen.
        public var seen: Int?

        public init(order: String, lines: [LineQuantity] = [], seen: Int? = nil) {
            self.order = order
            self.lines = lines
            self.seen = seen
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            lines = _fields.list("lines")
            seen = _fields.optional("seen")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.putUnlessEmpty("lines", lines)
            _fields.putOptional("seen", seen)
            return try _fields.json()
        }
    }

    /// Goods left.
    public struct OrderShip: Document {
        /// What it is about.
        public var order: String
        /// How much of which line.
        public var lines: [LineQuantity]

        public init(order: String, lines: [LineQuantity] = []) {
            self.order = order
            self.lines = lines
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            lines = _fields.list("lines")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.putUnlessEmpty("lines", lines)
            return try _fields.json()
        }
    }

    /// Goods are waited for.
    public struct OrderBackorder: Document {
        /// What it is about.
        public var order: String
        /// How much of each line is waited for now; zero ends it.
        public var lines: [LineQuantity]

        public init(order: String, lines: [LineQuantity] = []) {
            self.order = order
            self.lines = lines
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            lines = _fields.list("lines")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.putUnlessEmpty("lines", lines)
            return try _fields.json()
        }
    }

    /// An invoice was written; below zero a credit note.
    public struct OrderInvoice: Document {
        /// What it is about.
        public var order: String
        /// How much of which line.
        public var lines: [LineQuantity]

        public init(order: String, lines: [LineQuantity] = []) {
            self.order = order
            self.lines = lines
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            lines = _fields.list("lines")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.putUnlessEmpty("lines", lines)
            return try _fields.json()
        }
    }

    /// Goods came back.
    public struct OrderReturn: Document {
        /// What it is about.
        public var order: String
        /// How much of which line.
        public var lines: [LineQuantity]

        public init(order: String, lines: [LineQuantity] = []) {
            self.order = order
            self.lines = lines
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            lines = _fields.list("lines")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.putUnlessEmpty("lines", lines)
            return try _fields.json()
        }
    }

    /// Say what it is in the system that decides about it.
    public struct OrderObserve: Document {
        /// What it is about.
        public var order: String
        /// That system's version.
        public var sourceVersion: Int
        /// The whole order.
        public var whole: Order {
            get { wholeHeld[0] }
            set { wholeHeld = [newValue] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var wholeHeld: [Order]

        public init(order: String, sourceVersion: Int, whole: Order) {
            self.order = order
            self.sourceVersion = sourceVersion
            self.wholeHeld = [whole]
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            order = try _fields.required("order")
            sourceVersion = try _fields.required("source_version")
            wholeHeld = [try _fields.required("whole") as Order]
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("order", order)
            _fields.put("source_version", sourceVersion)
            _fields.put("whole", whole)
            return try _fields.json()
        }
    }
}
