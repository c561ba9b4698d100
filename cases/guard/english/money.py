"""English wordings of money given back, and of money without saying how."""

REFUND = """
send|give|provide|share|need|forward|email|require|tell|confirm|supply|enter|let_us_have|have|want|
    ask|what_is|what_s|with ~4 your|the|a|an|which ~2 iban|bank_details|account_details|sort_code|
    bank_account|bank_info*|banking_details|swift|bic|card_details|paypal_address|paypal_account|
    paypal_details
refund*|*refund*|rfnd|rfd|reefund*|reimburs*|reinburs*|reimbers*|reembours*|rembers*
repay*|repaid|chargeback*|charge_back*|charged_back|moneyback|money_back|cashback|cash_back|
    restitut*
<cash>|price|cost|costs|total ~4 back
back ~2 <cash>|<paid>|price
return*|restor*|revers*|undo*|repatriat* ~1 the|your|that|this|all|any|full|half|our|every|some|
    part|whole|what ~2 <cash>|<paid>|price|transaction
return*|revers*|restor* <amount>|<paid>
<cash>|price|transaction ~8 returned|reversed|restored|given_back|handed_back|repaid|remitted|
    reverted
the|your|any|an|this advance|prepayment*|remittance*|outlay|proceeds ~10 back|returned|repaid|restored|handed
recredit*|retransfer*|uncharge*|un_charge*
<cash>|<paid> ~2 will|ll|shall|can|could|would|should|must|might|is|are|was|were|has|have|being|get|
    gets|going ~4 transferred|credited|wired|released|remitted|deposited|back
credit* ~4 <cash>|price|<paid>|cost
<cash>|<paid> ~3 credit*
<give> ~4 <paid>
you ~3 get|receive|have|see|obtain|be_given|be_paid|be_sent|expect ~2 <cash>
you|it|he|she|they|customer ~3 get|gets|receive|receives ~1 it_all|everything|every_cent|
    every_penny|all_of_it ~1 back
every_penny|every_cent|full_whack
<us> ~5 pay|repay|transfer|wire|hand|remit ~1 you ~3 <cash>|<paid>
pay|pays|paying|repay* you|them|him|her
pay*|paid|transfer*|wire*|remit* ~3 out|back to? you
pay|pays|paying|paid ~3 back
get|have|see|receive ~4 <amount> ~2 again|back
transfer*|wire*|send*|pay*|remit*|issue*|give ~2 <cash> ~3 to you|your|him|her|them
charge|charges|payment|transaction|debit ~7 cancelled|canceled|voided|reversed|undone|annulled
unwind*|unwound ~4 payment|transaction|charge|sale
transaction|payment|charge|sale ~4 unwound|unwind
square* ~3 with ~1 your|you|bank
details|number ~3 of ~2 account|bank ~8 sum|money|amount|transfer|go|pay|credit
account|card ~8 like|want|prefer|wish ~5 sum|money|amount|<paid>|payment ~3 go|to|sent|on
<cash>|<paid>|expenses|outlay ~3 return*|reimbursed
find*|make*|on|come* ~1 its|their way ~2 home|back to you
out_of_pocket|rib|money_worries|made_whole|make_you_whole|square_things_up|square_it_up|
    settle_up_with_you
void*|revers*|undo|unwind ~3 charge|charges|payment|payments|transaction|transactions|debit
take_back|took_back|taken_back|taking_back ~6 money|cash|pay|paid
no|not|never|without|won_t|wont ~4 los* ~3 money|cash|penny|cent|cents|pennies|dime|financ*
no ~2 financial|monetary ~2 loss*|disadvantage|damage
won_t|not|wont|never|doesn_t|don_t ~1 cost you|them
buy*|bought ~1 back ~2 goods|items|<goods>
i_owe_you|we_owe_you|owe_you ~3 <cash>|<amount>|back
your ~1 bank|account|card|wallet ~4 receive*|topped|credited|filled|replenished
<cash>|<paid>|price|value ~6 released|refunded|repatriated|paid_out|sent_back|handed_over|put_back
release*|releasing ~4 <cash>|<paid>
dispute* ~4 bank|card|payment|charge
reverse it|this|that|them
your ~1 bank|account|card|wallet ~8 receive*|get|see ~4 <cash>|value|<paid>
send*|sent|issue*|post*|write|writing|mail* ~3 cheque|cheques
<us>|we_ll|i_ll|they_ll|we_d|i_d|they_d ~4 hand*|give|gives|giving|gave|pass* ~5 back
hand*|give|gives|giving|gave|pass* ~1 back ~2 lot|half|all|everything|rest|part|most|every
have|get|receive|see ~2 back ~2 what|yours|whatever
transaction|payment|purchase|debit ~6 never|undone|as_if|rewind|rewound|roll|rolled
rewind*|rewound|roll_back|rolled_back|turn_back ~3 payment|transaction|purchase|clock
your ~1 bank|wallet|pocket|pockets|purse|bank_app|bank_balance|paypal ~8 news|smile|heavy|heavier|fuller|happy|
    happier|fatter|grow*|thicker|rejoic*|surprise
watch|watching|look|looking|smile|smiling|keep_an_eye ~6 your ~1 bank_app|bank_balance|bank_statement|wallet|purse|
    bank_account
erstattung*|ruckerstattung*|rueckerstattung*|zuruckerstatt*|zuruckzahl*|ruckzahlung*|reembols*|rimbors*|
    terugbetal*|devolucion|zwrot|remborso
send*|give|pay*|transfer*|wire|return|owe|post ~1 you ~1 difference|balance|rest|remainder|overpayment|surplus
which|what ~1 account|card ~4 money|sum|amount ~2 go|sent|on
let ~1 us|me ~1 have ~3 details|iban ~4 transfer
settle|settling|settled|pay|paying|make_up ~2 the difference|gap|discrepancy
vat|tax|taxes|surplus|overpayment ~8 back|returned
paid ~1 for_nothing|in_vain
as_if|never|not ~4 never|had|have ~1 paid
"""

# About money without saying how: taken for both, unless the same sentence is clear about one of them. The second
# opinion tells ordinary talk of prices and payments from promises.
VAGUE = """
cancel*
won_t|don_t|not|needn_t|no|never|without|wont|dont|nothing ~4 to_pay|pay|be_charged|be_billed|
    be_invoiced|have_to_pay|charge_you|bill_you|invoice_you|charging_you|owe
iban
<bill> ~2 gone
you ~3 find ~2 <cash>
credit*|paid|pay|wire*|deposit* ~4 your ~2 account|card|bank
transfer|transfers|debit|debits ~5 from_us|tomorrow|today|to_you|for_you|week|disappear*|vanish*|gone|cancel*
which|what ~1 card|account|bank|iban ~5 back|credit*|pay*|return*|transfer*|money|send
at_cost|on_price|on_the_price
<account_object> ~6 to|on|onto|into|in|towards ~1 your|the|same ~2 account|<account>
<move> ~6 to|on|onto|into|in ~1 your|the|their|his|her|that|same ~2 card|paypal|visa|mastercard|
    amex|iban|wallet|bank|bank_account|bank_statement|pocket|pockets
<amount>
expenses|outlay|surcharge*|reimb|payout*|pay_out|pays_out|cost_price
generous*|lenien*|accommodating ~4 price|bill|invoice|cost|costs|order
<paid>
credit*
money|monies|moneys|cash|dosh|funds
financ* ~2 side|aspect|arrangement*|settlement|gesture|solution|help|support|adjustment*|matter*|
    remedy|loss*|terms
financially|monetary|monetarily
prepayment*|pre_payment*|down_payment*|downpayment*|advance_payment*
remit|remits|remitted|remitting|remittance*|pecuniary
£|€|$ ~0 £|€|$
last|every|single|red cent|penny
your|our|own|my pocket|pockets
quid|quids|fiver*|tenner*|bucks|euros|dollars|pounds|pence|pennies|penny|cents|sterling
worth_your_while|see_you_right|see_you_alright|see_you_all_right|do_right_by_you
sort*|work*|arrang*|do|figure*|find|agree|offer|manage ~2 something|anything ~5 price|bill|invoice|
    cost|costs|payment|charge
arrangement|deal|agreement|proposal ~5 price|bill|invoice|
    cost|costs|payment|euros|pounds|dollars|charge
lose_out|lost_out|losing_out|loses_out
settlement ~2 offer|amount|figure|proposal|in_full
settlement*
out_of_court
make|made|making|put ~3 up_to you|them
make_good|make_amends|making_amends|made_amends
you ~4 worse_off|short_changed|shortchanged
see_you_right|look_after_you_on|square_you
cheque|cheques|price|prices|priced|cost|costs|pay|pays|paying|paid|payable|payment|payments|repaid|
    free|charge|charged|charges|fee|fees|bill|billed|billing|deposit|wallet
balance|price_tag|<amount>|sum|sums|voucher|purse|tariff|rate|rates
let* ~1 you|them ~4 for_less|off|have_it
no|without ~1 invoice|bill
transfer|transfers|debit|debits|spent|financ*
"""

# Counts only in a sentence in which the second opinion hears a promise.
SUSPECT = """
0 ~3 released|turned_up|landed|reached|to_you|come|back|paid
paypal|visa|mastercard|amex|amount|amounts|total|totals|postage|freight|carriage|shipping|duty|duties|customs|
    invoice*|debit*|account|accounts|sale|value|worth|save|saves|saving|savings|settle*|owe|owes|owed|owing|due|expens*|
    spend|%|percent|half|tab|bank|iban|card|overpa*|overcharg*|lower|less|instead|extra
"""
