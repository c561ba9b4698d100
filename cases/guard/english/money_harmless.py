"""English wordings that only look like money given back or given up."""

# What VAGUE is no promise in the company of.
VAGUE_EXCUSED = """
invoice*|order*|price|prices|total|vat|list_price|quote|quotation|offer|minimum|costs|cost|balance|
    amount|insured|value|declared|customs_value|unit_price|postage|shipping|deposit|worth ~6
    <amount>
<amount> ~4 invoice*|order*|vat|each|per|plus|excluding|including|a_piece|apiece|net|gross|unit|
    order_value
received|receipt|receive|arrived|got ~6 your ~3 payment|deposit|transfer ~5 <amount>
received|receipt ~4 your ~4 <amount>
your payment|transfer|deposit ~3 of <amount> ~6 received|arrived|reached|safely|been
amount_paid|what_you_paid|amount_you_paid|full_amount|purchase_price ~6 invoice|receipt|statement|
    is|was|shown|correct
tell|confirm|check|show|proof|state|indicate|remember ~5 <paid>
received|receipt|receive|arrived|got|thank*|reached|see|checked|confirm|proof|copy|await*|remind* ~5
    payment|payments|deposit
in|than euros|dollars|pounds|pence|cents|sterling
sterling silver
weigh*|weight ~5 pounds
hand|give|pass ~5 call|ring|shout|buzz|feedback|slip|form|label ~1 back
payment|payments|deposit|balance|prepayment*|advance_payment*|down_payment* ~5
    received|reached|arrived|registered|booked|terms|method*|
    reminder*|details|link|due|date|page|on_your_side|confirmation|slip|advice|reference|form|
    provider|days|released_to_production
payment|payments ~2 within|is_due|was_due|in_advance|by_credit|by_card|by_invoice|by_bank
paid ~3 by|on|with|via|through|before|in_advance|at|last|yesterday|today|already
was|were|been|is paid ~2 for|on|by|with|in|at
pay|paying|pays|paid ~2 attention|heed|close|a_visit
remittance*|remit|remitted ~6 advice|received|receipt|to_us|invoice*
payable|due ~2 within|in|by|on|net|days
cost|costs nothing|you_nothing ~0 to ask|try|look|say
return*|label|slip|collection ~4 cost|costs ~1 nothing
time_is_money
price|prices|unit_price ~1 drop*|fall*|goes|is|comes_to ~2 0 p|pence|each
price|prices ~6 website|list|catalogue|quotation|shop|online
you_can|you_may|please|you_could pay ~3 online|by|via|with|through|at|using
after|upon|against|pending|before|until|on ~1 payment|prepayment|deposit
setup|set_up|engraving|artwork|delivery|minimum|shipping|handling|origination|plate|screen ~1 charge|fee|charges|
    fees ~5 is|of|are ~0 <amount>
did|has|have|when|if ~2 money|amount|sum|payment ~2 leave|left|gone|go_out|debited
leather|rfid|card|slot|slots|order*|colour|material ~4 wallet
wallet ~2 you_ordered|sample|colour|proof|logo
your pocket mirror*|guide*|knife|knives|calculator*|diary|diaries|notebook*|umbrella*|book*|tissue*|torch*
payment|payments|transfer ~2 for|against ~1 invoice*|order|orders
pay|paid|paying|payment|card ~8 paypal|apple_pay
your next|last|first|second|monthly payment|transfer
need|require|requires|await|receive|without ~3 deposit|prepayment|payment|down_payment
express|delivery|shipping|postage|courier|engraving|printing ~3 is|costs|comes_to ~2 <amount>
the|these|those|which|both wallet|wallets
bank|card ~4 rejected|declined|refused|returned|bounced ~3 transfer|payment
you charge it|them
to charge it|them ~1 fully|overnight|for|up|again
who|whom ~1 pay|pays|paid ~2 import|duty|duties|vat|tax|taxes|customs|invoice|driver
duties|vat|import|local ~2 taxes|tax|duty
charge|charges|fee|fees ~3 shown|listed|itemised|included|broken_down
have|had|got ~1 your payment|deposit|transfer
charge ~1 your ~0 card|account|credit_card
deposit ~4 is|of ~0 <percent>|<amount>
deposit ~2 for|on ~2 order|production
thank* ~3 for ~1 pay|paying|payment|transfer|cheque
currency ~6 billed|invoiced|charged|pay|paid
billed|invoiced|charged ~1 once|when|after|on|separately|by_weight|by_the|per|at|monthly|according
charge|charges|charged ~1 vat|tax
are|were|is there ~2 fee|fees|charge|charges|cost|costs
transfer in euros|pounds|dollars|sterling
how_much you_paid|you_pay|was_paid|did_you_pay
what|which|whose ~1 is|was|s|are ~1 price|prices|cost|costs|fee|charge|total|amount
price|prices|fee|amount|sum|cost ~8 typo|typing_error|misprint
should_read|correct_price ~2 <amount>
price|invoice|total ~4 should_be ~1 <amount>
can|could|will|would|please|kindly|did|do|must|should you? pay
when|has|have|had|was|is|if|whether|until|will ~3 invoice|invoices|bill ~2 paid|settled|cleared
cost|costs|price|prices ~3 depend*|per|varies|vary|according
budget ~4 <amount>
we ~1 accept|take ~1 payment|payments
payment|payments|invoice*|pay ~3 in ~2 euros|pounds|dollars
correct|change|update|check|compare ~2 price|prices ~3 purchase_order|order|quote*|list
customs|courier|carrier|driver ~4 you ~1 to? pay
fee|fees|charge|charges ~5 charged_by|payable_to|levied_by ~1 courier|carrier|customs|bank
are|is the|your|these price|prices
included|including ~1 in the? price|prices
card|limit|payment|payments ~4 up_to <amount>
price|prices ~3 stated|exclusive|inclusive|net|gross|valid|hold*|applies|apply|remain*|quoted|indicated
payment|payments ~3 expected|expect|anticipated|outstanding|overdue|unpaid
expect*|await*|outstanding|overdue|unpaid|terms_of|chase*|chasing ~4 payment|payments
price|prices ~3 list*|on_the|in_the|shown|you_see|includes|include|excluding|is|tag|in_question|
    of_the_pen*|per|quoted|in_force|attached
order*|confirmation|catalogue|quote*|invoice* ~4 price|prices
cost|costs ~2 centre|center|price_list
feel|toll|lead|bpa|hands|duty|are_you|you_are|you_re|when_you_are|will_be|be|is|i_am|i_m|sugar|
    smoke|latex|stain|scratch|cable|stress|line|slot|hand ~1 free
free ~1 to|at|hand|time|slot|tomorrow|today|on_monday|on_tuesday|on_friday|for_a_call|for_a_chat|
    phone|hotline|call|number|user_manual|app|space|next_week|this|download|software
charge|charged|charges|charging|charger* ~5 battery|batteries|phone*|device*|power_bank*|stick|
    overnight|speaker*|earbud*|light|led|port|cable|level|fully|hours|laptop
battery|batteries|phone*|device*|power_bank*|they|it|speaker* ~5 charge|charged|charges|charging
in|person|takes|take|taking|taken charge ~1 of|at|is|today|here
delivery|shipping charge|charges|fee|fees ~4 invoice|separately|shown|listed
bill ~0 of lading
rate|rates ~3 exchange|success|failure|return|error|defect|frame|refresh|data|flow|transfer
exchange|success|failure|return|error|first|second|any|at_any|defect|data|transfer|refresh|frame ~0
    rate|rates
not|no|needn_t|nothing|don_t|without ~4 pay|paying|to_pay|cost|charge ~3 driver|courier|collection|
    return*|label|carrier
free ~1 of ~1 charge ~4 return*|hotline|call*|collection|label
hotline|call*|number|return*|collection|label|line ~4 free
balance ~3 of ~2 units|order|goods|delivery|pens|quantity
balance ~3 units|goods
<amount> ~3 invoice|total
# French words that look English: "pays" is a country, "prise en charge" a service.
le|ce|un|du|au|des|les|quel|quels|votre|vos|dans_le|autre|nos|notre|leur|deux|plusieurs pays
en|prise|pris|a|au|la charge
charge ~1 de|du|des|maximale
hold|keep ~2 cheque|cheques ~6 until|order
price|prices|cost|costs ~1 for|of ~1 0
did|have|had|has ~1 you ~4 pay|paid|payment|transfer
how_did|how_would|how_do|how_will|how_can|how_should|when|where|whether|who|if ~2 you ~4 pay|paid|paying
like|prefer|wish|want|able to_pay ~3 by|with|via|through|in
payment|transfer ~2 go|gone|went|going|come|came|going_out ~1 out|through
please|the|your|a|delivery|collection|to|will|kindly|i|we|this|that|my|our|short|quick ~0 note|notes
note|notes ~0 that|the|on|from|with|for|about|to|of|in|slip|anything|any|down|if|whether|is|was|says|
    your|how|which|it|and|where|when|s|number
pay|paid|payment|payments ~6 by ~1 card|bank|transfer|bank_transfer|paypal|cheque
free ~2 virtual|digital|proof|proofs|visual|visuals|mock_up*|quote|quotation|catalogue|trial|guide|helpline
transfer|transfers ~3 call|calls|file*|data|you_to|message|print|rate|case|speed|photo*|colleague
file|data|heat|photo* ~1 transfer|transfers
time|hours|days|day ~3 spent
spent ~4 time|hours|days|minutes
financ* ~1 department|team|colleague*|year
received|receipt|by|your ~4 transfer ~6 received|on|reached|arrived|thank*
pay|paid|payment|payments|pays|paying|payable|prefer ~8 by ~1 transfer
finance
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
voucher|coupon ~0 cards|booklets|sleeves|holders|wallets|envelopes|leaflets|design
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
return*|collection|label|pick_up|slip|collect*|courier ~6 free_of_charge|for_free|free|no_charge|
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
