"""English wordings of money given up: compensation, discounts, credit, costs taken over, goodwill."""

CONCESSION = """
compens*|compans*|conpens*|recompens*|indemni*|*compensat*|comp_you|comped
discount*|rebate*|voucher*|coupon*|goodwill|good_will|concession*|ex_gratia|promo_code*|
    promotional_code*|markdown|*discount*
credit_note*|credit_memo*|credit_voucher*|gift_card*|store_credit|e_gift*|in_credit
a|small|shop|some|full|partial|another|further ~1 credit|credits
credit|credits ~1 of|for|towards|against|toward|will|is
<amount>|<percent> ~1 credit
gesture*
<percent>|<amount>|something|bit|little|some|much|percentage|few_euros|few_pounds|few_quid|tenner|
    fiver|whole_lot|third|quarter|chunk|slice|
    lump|wedge|tad|fraction|good_deal|fifth|tenth|couple ~2 off|less|cheaper|reduction|lower|knocked
deduct*|subtract*
abatement*|remission|defray*|reparation*|solatium|mates_rates|sweetener*|softener*|freeby
renounc*|relinquish*|dispens*|refrain*|abstain*|forgo*|forego*|releas*|exempt*|exonerat*|reliev* ~4 <bill>|
    charging|invoicing|billing|claiming
offset* ~4 against|loss*|cost*|<bill>
<bill> ~6 null|void|nullified|nullify|struck|withdrawn|annulled|quashed|rescinded
knock*|shav*|slash*|reduc*|lower*|trim*|cut*|bring_down|bringing_down|
    brought_down|adjust*|drop*|chop*|amend*|revis*|discount* ~4 <bill>|next_order|next_invoice
<bill> ~4 knocked|deducted|reduced|lowered|cut|adjusted|waived|written_off|cancelled|halved|dropped|
    slashed|scrapped|torn|tore|ripped|binned|shredded|smaller|shrink*|lighter|voided|annulled|scratched
tear|tore|torn|rip|ripped ~0 it|this|that up
take*|took|taking|knock* ~5 off ~4 <bill>|next|order|future|<percent>|<amount>|of
take*|took|taking|knock* ~3 off ~1 for_you
knock|knocking|shav*|slash* ~4 off
take*|took|taking|knock* off <amount>|<percent>|some|a_bit|the_price|the_total|the_bill|the_invoice
off ~2 your|the|next|of|future ~2 order|purchase|invoice|bill|price|total
cheaper|better_price|lower_price|special_price|special_rate|preferential*|reduced_price|
    reduced_rate|half_price|price_match*|special_offer|price_reduction|price_adjust*|
    favourable_price|favorable_price|attractive_price|better_rate|good_price|lower_rate|nicer_price
reduction*|deduction*
come|came|coming|bring|go|meet|help|accommodat*|flexib*|move|budge ~3 on|with|down ~2 price|prices|
    cost|costs|bill|invoice
down|lower|less ~2 on|of|the ~2 price|bill|invoice
waiv*|write_off|writing_off|written_off|wrote_off
cancel*|void*|annul*|scrap*|tear_up|drop*|forget*|ignore|disregard|bin|rip_up|remove*|halve*|strike*
    ~3 invoice*|bill|bills|charge|charges|fee|fees|balance|costs
for_free|free_of_charge|free_of_any_charge|foc|complimentary|gratis|no_charge|no_extra_charge|
    without_charge|without_any_charge|at_no_cost|at_no_extra_cost|at_no_additional_cost|
    no_cost_to_you|free_of_cost|at_zero_cost|with_no_charge|at_our_expense|at_our_cost|
    at_our_own_expense|at_our_own_cost|on_the_house|our_treat|our_compliments|with_compliments|
    cost_free|costless|free_goods|freebie*|no_strings
is|are|be|s|was|were|comes|goes|come|go|been|shipping|delivery|order|one|drinks ~1 on_us|on_me
shipping|postage|setup|set_up|engraving|freight|express|artwork|<bill> ~3 taken_care_of|covered|looked_after|
    dealt_with|forgiven
<bill>|pricing|number_at_the_bottom|bottom_line ~6 <lessen>
<lessen> ~5 <bill>|pricing
for_a_song|for_peanuts|for_next_to_nothing|dirt_cheap|bargain*|two_for_one|two_for_the_price|three_for_two|
    buy_one_get|bogof|bogo|magic_wand|the_meter_is_off|meter_off|round_it_down|round_down|rounded_down
treat* ~2 you|them|your_team ~1 to ~2 <bill>|shipping|delivery|postage|engraving|express|setup|upgrade|print*
eat|eating|ate|stomach|take|taking|wear|wearing ~2 the|this|that|our ~1 loss|losses|hit|cost|costs|bill
zero|nil|nought|nothing ~3 on|to ~1 <bill>
lose|losing|strip*|strike|leave|leaving ~4 from|off ~2 <bill>
towards|toward ~2 next|future|new|following ~1 order|purchase|invoice
name ~0 your|the|a figure|price|sum|terms
not|won_t|never|don_t ~6 for ~1 freight|postage|carriage
tenth|quarter|third|fifth|half|part|fraction ~1 of ~1 it|that ~3 disappear*|vanish*|gone|evaporat*|falls
<amount> ~3 waiting|on_the_table
<percent> ~3 waiting|for_you|yours|on_the_table|your_way|on_us
in_the_black|out_of_our_own_pocket|out_of_our_pocket|own_pocket|our_pocket|our_pockets
an|the|your avoir
gutschrift*|gutschein*|rabatt*|preisnachlass|nachlass|entschadigung*|entschaedigung*|kulanz*|kostenlos*|kostenfrei*|
    descuento*|sconto|sconti|korting*|compensacion|risarciment*
won_t|not|never|no_longer|without ~2 charging|charge|bill|billing|billed|invoice|invoicing|charged ~1 for|you|anything|
    extra|again|twice
account|consider*|reflect*|recogni*|notice|applied|apply|allow ~6 next|following|future ~0 invoice|bill
consider|regard|treat ~2 <bill> ~1 history|settled|paid|closed
for_nothing|on_our_account|at_our_charge|at_our_own_charge|yours_to_keep
at|for the price of
agree*|ask*|claim*|demand*|seek*|award* ~4 damages
damages ~3 ask*|claim*|demand*|seek*|request*
we|we_ll|i|i_ll|flashbay|us ~2 settle|settling|pay ~4 <bill>
won_t|not|never ~2 charge your ~1 card|account
not|won_t|never|no_longer|without ~2 invoice|invoicing|bill|billing ~1 the|second|this|that|it|them
out_of_pocket|our_shout|my_shout|our_round|our_tab|my_treat
no_need|needn_t|don_t|not|no_longer|no ~4 settle|pay|paid ~3 <bill>|anything|it|us
free ~1 for_you|to_you
setup|set_up|shipping|delivery|postage|engraving|express|printing|artwork|they|samples|these ~2 is|
    are|be|s|was|were free
throw*|threw|chuck|chucking ~1 in
add*|include*|put* ~5 extra|bonus|more ~2 <goods>
<bill> ~6 our_treat|disappear*|not_appear|not_be_on|not_show|vanish*
damages ~3 paid|pay|claim*
cost_price|below_cost|downwards
cover*|bear*|absorb*|foot|footing|shoulder*|meet|meeting|take_care_of|taking_care_of|taken_care_of|
    pick_up|picking_up|picks_up|pay_for|paying_for|pays_for|assume|carry|swallow*|
    contribut*|subsid* ~5 cost*|expense*|bill|fee*|charge*|shipping|postage|difference|
    price|loss*|damages|tab|half|duty|duties|tax|taxes|vat|import*|surcharge*|delivery|courier
make*|made|making ~2 up_to|up_for you|it|this|that|the|them
pay*|owe|charge*|bill|billed|invoice* ~2 less|nothing|half|no_more|zero ~1 half|<percent>|what|of|the
pay*|owe|charge*|bill|billed|invoice* ~2 only ~0 half|<percent>|what|for
you ~2 only ~2 pay|owe|be_charged
pay|owe ~1 nothing|less|half|zero
half ~3 <bill>
split*|share|sharing ~4 cost*|expense*|bill|fee*|charge*|difference|price|loss*|tab|postage|duty|duties|tax|taxes|vat
a|the|some ~2 deal ~3 price|next|for_you|order
cut|make|do|offer|give|strike ~2 you ~3 deal
offer|give|grant|propose|allow*|suggest* ~1 you ~3 <amount>|<percent>
<amount>|<percent> ~4 as|for|by_way_of|in_return_for ~3 apology|gesture|inconvenience|trouble|
    compens*|sorry|delay|patience|goodwill
recognition|acknowledg*|apprecia*|exchange_for|return_for ~3 inconvenience|trouble
something ~4 for|to|in ~4 inconvenience|trouble|hassle|upset
loyalty|bonus|reward ~2 point*|credit*|code*
bonus|bonuses|loyalty_points|reward_points|allowance|price_break|perk|perks|sweeten*|incentive*
next|future|following ~1 order|purchase ~6 free|cheaper|less|off|us|%|lower|special|better|favour*|
    favor*|advantag*|nicer
extend* ~3 payment_term*|payment_deadline
payment ~2 holiday|break|deferral
<bill> ~2 forgotten|history|zero|nil|void
flexib*|generous*|lenien*|easy|kind ~3 price|prices|cost|costs|bill|invoice|payment
let* ~1 you|them ~4 for_less|off|less
let* ~2 off ~2 <bill>
this|that|it|one ~2 is|s ~0 free
difference ~4 on_our|our_account|on_us|ours|us
no|without ~1 invoice|bill ~3 will|sent|for
take|taking ~3 <bill> ~4 on_ourselves|upon_ourselves|on_us|on_our
only|just pay ~2 for
next|following ~2 box|order|batch|carton ~3 ours|us
"""
