"""English wordings that only look like money given back or given up."""

# A mention wholly inside one of these is none.
HARMLESS = """
time_is_money
goodwill ~0 in ~1 sending|waiting|helping|answering
compensat* for ~1 fluctuation*|voltage
value_for_money|money_order|time_and_money|money_clip*|money_box*|money_bank*|money_bag|
    cash_register|cash_flow|cash_box|petty_cash|cash_on_delivery
without|no|any deduction|deductions
your ~2 account manager|executive|handler|rep|representative|number|page|area|login|portal|email|
    holder|department|team|settings|name|director|password|details|profile
artwork|file|design|template|layout|proof|printed|order_of|order_for|ordered ~5 voucher*|coupon*|gift_card*
voucher|coupon ~0 cards|text|wording|layout|booklets|sleeves|holders|wallets|envelopes|leaflets|design
discount*|voucher*|coupon*|promo_code*|promotional_code* ~3 you_used|you_entered|you_typed|you_redeemed|
    you_had|you_applied
credit_card*|coupon_reponse|coupon_de_retour|coupon_detachable|coupon_joint|carte*_de_credit|
    credit_photo|credits_photo*|credit_check*|credit_limit*|credit_terms|credit_rating|
    credit_control|credit_application|credit_insurance|photo_credit*|picture_credit*|
    credit_department|credit_reference*|credit_account_form|credit_cards
hotline|phone|call*|number|line ~4 free_of_charge|for_free|free|no_charge
return*|collection|label|pick_up|slip|collect* ~3 free_of_charge|for_free|free|no_charge|
    at_no_cost|at_no_extra_cost|without_charge|at_our_expense|at_our_cost|on_us|complimentary
not|no|don_t|needn_t|nothing|without ~5 pay|paying|to_pay|charge_you|charging_you|owe ~2 driver|
    courier|him|them|carrier|on_collection|at_the_door|collection|return*|label
check|correct|confirm|typed|entered|wrong ~3 iban ~3 you|typed|entered|is|on
your cheque|cheques ~3 thank you
discount ~0 tier*|scale*|table*|structure|band*
quote*|print*|paper|material|version|option ~2 is|are|would_be ~1 cheaper
voucher|discount|coupon ~0 code ~1 on ~1 artwork|proof|design
free ~0 artwork|visual|design|virtual ~1 help|service|support|check|proof*|mock_up*|advice
your|received|the cheque|cheques ~4 received|order|arrived|until|hold|clear*
"""
