"""English wordings that only look like money given back or given up."""

# French words that look English: "pays" is a country, "prise en charge" a service. Of English sentences the second
# opinion knows better.
VAGUE_EXCUSED = """
le|ce|un|du|au|des|les|quel|quels|votre|vos|dans_le|autre|nos|notre|leur|deux|plusieurs pays
en|prise|pris|a|au|la charge
charge ~1 de|du|des|maximale
"""

# What looks like money going back, but is a concession, or none.
REFUND_HARMLESS = """
credit_note*|credit_memo*|credit_voucher* ~6 <cash>|<paid>
<cash>|<paid> ~3 credit_note*|credit_memo*|credit_voucher*
"""

# A mention wholly inside one of these is none.
HARMLESS = """
our ~2 iban|rib|bank_details ~6 invoice|is|are|foot|below|at|on|has|have
value_for_money|money_order|time_and_money|money_clip*|money_box*|money_bank*|money_bag|
    cash_register|cash_flow|cash_box|petty_cash|cash_on_delivery
<paper_money> ~6 get|come|be|call|write|report|revert|getting|heard|hear|phone|ring|mail|email back
    to|with|shortly|soon|asap|tomorrow|today|from|in
<cash>|price ~4 back_office|back_order*|back_of|back_side|back_print*|feedback|back_up
back to_you|to_me|to_us ~3 <cash>|price
without|no|any deduction|deductions
free|complimentary ~1 sample* ~3 you_asked|you_requested|you_ordered|you_wanted|as_requested|requested
hand*|give|gives|giving|pass* ~5 call|ring|shout|buzz|bell|feedback|slip|form|label|box*|parcel* ~4 back
the|your|our|this|of amount ~3 of ~3 pens|units|pieces|goods|items|time|information|people|photos
return*|revers* ~6 payment|deposit slip|form|advice|confirmation|receipt|terms
you ~4 payment|deposit|money link|request*|reminder*|terms|instruction*|receipt|confirmation|
    details|method*|slip|advice|page|deadline|date
amount ~1 of detail*|time|information|data|work|ink
your ~2 account manager|executive|handler|rep|representative|number|page|area|login|portal|email|
    holder|department|team|settings|name|director|password|details|profile
<move>|<account_object> ~8 to|on|onto|into|in|towards ~1 your|the|same ~2 account manager|executive|
    handler|rep|representative|page|area|login|portal|team|settings|department|number|profile|
    director|dashboard
<move> ~6 to|on|onto|into|in ~1 your|the ~2 business_card*|greeting_card*|visiting_card*|
    card_holder*|card_reader|memory_card*|sd_card*|delivery_card|post_card*|order_card|reply_card|
    card_slot|note_card*|card_insert*|id_card*|power_bank*|pocket_guide|data_bank|photo_bank|
    compliment_card*|warranty_card|card_game*|playing_card*|name_card*|instruction_card|
    bank_holiday*
your|the ~2 card|account|bank ~1 is|was|will ~2 not ~2 needed|required|charged
thank* ~3 your ~3 payment|deposit ~3 back
artwork|file|design|template|layout|proof|printed|order_of|order_for|ordered ~5 voucher*|coupon*|gift_card*
voucher|coupon ~0 cards|text|wording|layout|booklets|sleeves|holders|wallets|envelopes|leaflets|design
you ~1 used|entered|typed|redeemed|had|applied ~4 discount*|voucher*|coupon*|promo_code*|promotional_code*
discount*|voucher*|coupon*|promo_code*|promotional_code* ~3 you_used|you_entered|you_typed|you_redeemed|
    you_had|you_applied
quantity|volume|bulk discount* ~4 quote*|quotation|price_list|applies|shown|included|starts
credit_card*|coupon_reponse|coupon_de_retour|coupon_detachable|coupon_joint|carte*_de_credit|
    credit_photo|credits_photo*|credit_check*|credit_limit*|credit_terms|credit_rating|
    credit_control|credit_application|credit_insurance|photo_credit*|picture_credit*|
    credit_department|credit_reference*|credit_account_form|credit_cards
free_phone*|free_hotline|free_call*|feel_free|toll_free|lead_free|bpa_free|free_number
no_charge ~4 call*|hotline|phone|return*|collection|label
hotline|phone|call*|number|line ~4 free_of_charge|for_free|free|no_charge
return*|collection|label|pick_up|slip|collect* ~3 free_of_charge|for_free|free|no_charge|
    at_no_cost|at_no_extra_cost|without_charge|at_our_expense|at_our_cost|on_us|complimentary
free ~1 return*|collection|label
free ~3 extra_photo*|to_add|to_ask|to_send
battery|batteries|phone|device|power|stick|mobile|power_bank ~5 charge*
charge*|charging ~2 battery|batteries|phone|device|it_fully|fully|cable|again|power_bank*|overnight|
    time
not|no|don_t|doesn_t|won_t|isn_t|never|cannot ~2 charge* ~2 <percent>|battery|any_more|anymore|
    fully|phone*|device*|only|half
amend*|revis*|adjust*|cut*|drop*|remove*|forget* ~4 order_confirm*|invoice_address*|address*|
    invoice_number*|billing_address
adjust*|amend*|revis*|drop*|remove* ~3 <bill> address*|name|details|number*|date|recipient|copy
drop*|cut*|trim* ~4 invoice*|bill ~2 box|email|mail|copy|in_the
settlement_date|settlement ~2 invoice|your_account|of_your|of_the|of_our|terms|period
ignore|disregard|forget* ~3 invoice reminder|reminders|copy|email|attached
ignore|disregard ~2 reminder|message|email
don_t|not ~2 forget* ~4 invoice|bill
half ~3 order*|goods|pens|units|box*|hour|day|total_quantity|quantity|parcels
<percent> ~2 cheaper_materials
size|file|noise|image|data reduction
reduction ~2 file|size|noise
inform* ~4 free
bonus_track|incentive_gift*|incentive_product*
special_offer* ~2 newsletter|emails|mailing
not|no|don_t|needn_t|nothing|without ~5 pay|paying|to_pay|charge_you|charging_you|owe ~2 driver|
    courier|him|them|carrier|on_collection|at_the_door|collection|return*|label
pay|paying attention
extra|more ~1 photo*|detail*|question*|picture*|day*|time|information
part|some|half|third|portion|fraction ~1 of ~2 amount|total ~3 order*|delivered|arrived|pens|units
to_pay attention
not|don_t|never|no ~1 pay attention
check|correct|confirm|typed|entered|wrong ~3 iban ~3 you|typed|entered|is|on
your cheque|cheques ~3 thank you
no|some|enough|much|more|little ~1 room|scope|leeway|play
dining|meeting|living|show|board|class|store|post|mail room
lose|losing|lost|leave|leaving ~2 parcel*|package*|box* ~3 from|off
wait*|stay*|came|travelled|called|queu* ~3 for_nothing
our account manager|executive|team|department|details|number
paid ~1 from ~1 your ~2 account|bank|card
rather|prefer* ~1 not ~2 pay ~6 invoice|card|bank|cheque|transfer|anything
your vouchers|coupons ~4 delivered|printed|shipped|ready|production|press|bindery
please|kindly ~2 make|transfer|pay|send ~6 to ~1 the ~1 account ~2 below|shown|given|stated|on|above
<cash> ~6 to|on|into ~1 the|our ~0 right|correct|wrong account
please|kindly|you|customer ~2 make ~2 payment ~6 account ~2 below|shown|given|stated|on|above
qualif* ~3 price ~1 of ~1 0
your free sample* ~3 shipped|sent|left|arrived|dispatched|delivered|ready
discount ~0 tier*|scale*|table*|structure|band*
please|kindly|you_wanted|you_asked|like_to|want_to ~1 add ~1 0 more ~2 <goods>
date|day|reference|proof|copy|amount|confirmation ~2 of ~1 your transfer|transfers|payment
payment|payments|pay|paid|paying ~3 credit_card*
credit_card* ~1 is|will|of|for|to|was
quote*|print*|paper|material|version|option ~2 is|are|would_be ~1 cheaper
voucher|discount|coupon ~0 code ~1 on ~1 artwork|proof|design
bargain* ~1 bin|bag*
thank* ~3 transfer|payment ~6 arrived|received|today|yesterday|reached
transfer ~1 arrived|received|reached|came ~3 today|yesterday|us|thank*|this
free ~0 artwork|visual|design|virtual ~1 help|service|support|check|proof*|mock_up*|advice
not|won_t|never|doesn_t ~1 charge ~0 for ~2 more|longer|than|0|an|hours
<account_object> ~6 to|on|onto|into|in|towards ~2 your|the|same|this|that ~2 power_bank*|power
invoice*|order|payment|billing|case ~0 history
zero_rated|zero_rate
<bill> ~2 gone|went ~0 to|out|through|via|by|astray|missing
your|received|the cheque|cheques ~4 received|order|arrived|until|hold|clear*
hold|keep ~2 cheque|cheques ~6 until|order
paid ~2 by|via transfer ~6 thank*|you|today|received
"""
