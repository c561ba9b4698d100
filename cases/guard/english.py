"""English wordings. How they are written is told in `grammar`."""

from .topic import Topic

CONCEPTS = {
    # Money that can go somewhere; <money> also has words that mean other things in other company.
    "amount": "0_€ €_0 0_eur 0_euro 0_euros 0_£ £_0 0_gbp 0_pounds 0_quid $_0 0_$ 0_dollars 0_usd 0_bucks 0_pence",
    "percent": "0_% 0_percent 0_per_cent 0_pct percent percentage half",
    "cash": "money cash funds dosh <amount> payment payments deposit sum sums dollars pounds euros quid pennies "
    "cents amount amounts prepayment spend",
    "money": "<cash> price cost costs balance fee fees charge charges total expense expenses outlay instalment*",
    "bill": "bill bills invoice invoices price prices cost costs total charge charges fee fees balance amount "
    "payment what_you_owe what_you_pay order_value order_total tab",
    "paid": "what_you_paid what_you_ve_paid what_you_have_paid what_you_spent what_was_paid what_you_were_charged "
    "everything_you_paid everything_you_ve_paid all_you_paid all_you_ve_paid whatever_you_paid amount_paid "
    "amount_you_paid price_paid price_you_paid purchase_price full_amount full_price whole_amount entire_amount "
    "money_you_paid sum_you_paid full_value full_cost what_you_gave_us what_we_owe_you what_is_owed what_s_owed",
    "account": "account card bank paypal visa mastercard amex wallet statement iban pocket pockets "
    "method_of_payment payment_method",
    "move": "put puts putting credit* transfer* wire* wiring pay pays paying paid send sends sending sent deposit* "
    "return* post* go goes going land* appear* show shows arrive* arriving reach* drop* push* flow* land load* "
    "reverse* move* get gets getting give giving see seeing find be is in come comes coming back wired remit* issue*",
    "account_object": "back money cash funds amount sum payment <amount> it total deposit something what_you_paid",
    "give": "give gives giving gave given get gets getting got receive* have send* sent pay* paid transfer* return* "
    "hand* issue* see recover* recoup* regain* reclaim* claim* obtain* collect* cover* repay*",
    "us": "we i our_accounts accounts accounting finance the_team flashbay the_company they",
    "goods": "one ones item items unit units good goods product products batch batches order orders set sets piece "
    "pieces pen pens mug mugs bag bags bottle bottles usb usbs stick sticks drive drives shipment shipments parcel "
    "parcels package packages lot stock quantity print_run run consignment power_bank power_banks charger* "
    "notebook* shirt shirts tshirt tshirts cap caps umbrella* lanyard* keyring* keyrings speaker* headphone* cable* "
    "tote totes cup cups badge badges diary diaries calendar* glass glasses tumbler* flask* pad pads box boxes "
    "cards_wallet earbud* article articles replacement version copy_of_the_order pcs merchandise material_set",
    "send": "send* sent ship* dispatch* despatch* deliver* supply supplied supplying provide* providing get gets "
    "getting make making made print* produce* producing manufactur* give giving given receive* have arrange* "
    "arranging issue* organis* organiz* schedul* post* courier* run prepare* preparing bring* put_through raise* "
    "process* place placing forward* pop set_up order_you",
    "again": "again afresh anew once_more over_again from_scratch a_second_time all_over a_fresh",
    "defect": "defect* fault faults damage damages problem problems issue issues fading scratch* misprint* "
    "malfunction* error errors breakage* leak* discolo* marks flaw* failure* peeling blur* fault_here colour_shift "
    "trouble what_happened crack* smudg* smear* short_circuit stain*",
    "culprit": "machine* production factory printing print_shop printer* worn ink handling mishandling storage "
    "misuse transport transit courier carrier packing packaging human supplier colleague* artwork file humidity "
    "heat wrong wrongly incorrect* faulty defective broken poor bad batch component* chip* solder* overheating "
    "moisture operator calibration water us you your our glue manufactur* logo improper* excessive wear curing "
    "software firmware material",
    "inquiry": "investigation* inspection* examination* analysis analyses test tests testing lab laboratory "
    "technician* engineer* report check checks review audit findings results result examiners expert* factory "
    "warehouse quality_team quality_department qc production_team inspector* inquiry enquiry evidence assessment "
    "investigators specialists trace study",
    "shows": "found finds find_that discover* establish* determin* conclud* show shows showed shown reveal* confirm* "
    "indicat* prove* proved proven demonstrat* identif* uncover* detect* point points pointed suggest* ascertain* "
    "traced attribut* blame* exonerat* clear_that rules_out ruled_out",
    "production_error": "production_error* production_fault* production_mistake* production_problem* "
    "production_issue* production_defect* manufacturing_error* manufacturing_fault* manufacturing_defect* "
    "manufacturing_issue* printing_error* printing_mistake* printing_fault* print_error* packing_error* "
    "packing_mistake* picking_error* human_error* handling_error* machine_error* machine_fault* factory_error* "
    "factory_fault* quality_control_failure quality_issue* material_defect* assembly_error* mix_up mixup "
    "warehouse_error* technical_fault* faulty_batch bad_batch defective_batch software_error* clerical_error*",
    "wrongdoing": "mistake* error* fault* blame* oversight* doing negligence slip_up wrongdoing failing* failure* "
    "blunder* bad screw_up cock_up mishap",
    "document": "photo photos picture* image images email* e_mail* mail mails message* form forms attachment* file "
    "files invoice* receipt* video* document* link links label* details information info proof proofs artwork "
    "quote* quotation* list screenshot* scan scans letter letters confirmation* questionnaire password* code "
    "template* copy number numbers reminder* slip update* notification* answer* reply replies tracking "
    "request* address* login report* statement* catalogue* brochure*",
}

WHOLE = """
refund refunds refunded refunding refundable reimburse reimbursed reimburses reimbursement reimbursements reimbursing
repayment repayments cashback chargeback moneyback money cash compensate compensated compensates compensation
compensating recompense discount discounts discounted rebate rebates voucher vouchers coupon coupons goodwill
concession concessions credit credited credits crediting gratis complimentary replacement replacements replace
replaced replacing exchange exchanged exchanging exchanges reprint reprinted resend reship substitute chocolate
chocolates truffle truffles gift gifts hamper swap swapped liability liable responsibility responsible negligence
investigation mistake fault defective
"""

NEVER_A_SLIP = """
refine refined refuse refused defund refounded discounter responsive responsibly responsibilities moneys
moisture discontent displace replaces placement replant replaying replayed repay exchanger irresponsible
investigations investigating investigator truffled compensatory compensator liaise coupled replica detective
effective credible accredited responsable responsables responsabilite responsabilites credite credites crediter
compensee compensees compense compenses compensations remplacement concessions concessionnaire chocolat chocolats
reprints resent defectives defectueux
"""

_MONEY_BACK = """
refund*|*refund*|rfnd|rfd|reefund*|reimburs*|reinburs*|reimbers*|reembours*|rembers*
repay*|repaid|chargeback*|charge_back*|charged_back|moneyback|money_back|cashback|cash_back|restitut*
<cash>|price|cost|costs|total ~4 back
back ~2 <cash>|<paid>|price
return*|restor*|revers*|undo*|repatriat* ~1 the|your|that|this|all|any|full|half|our|every|some|part|whole|what ~2 <cash>|<paid>|price|transaction
return*|revers*|restor* <amount>|<paid>
<cash>|price|transaction ~5 returned|reversed|restored|given_back|handed_back|repaid|remitted|reverted
<cash>|<paid> ~2 will|ll|shall|can|could|would|should|must|might|is|are|was|were|has|have|being|get|gets|going ~4 transferred|credited|wired|released|remitted|deposited|back
credit* ~4 <cash>|price|<paid>|cost
<cash>|<paid> ~3 credit*
<give> ~4 <paid>
<move> ~6 to|on|onto|into|in ~1 your|the|their|his|her|that|same ~2 card|paypal|visa|mastercard|amex|iban|wallet|bank|bank_account|bank_statement|pocket|pockets
<account_object> ~6 to|on|onto|into|in|towards ~1 your|the|same ~2 account|<account>
credit*|paid|pay|wire*|deposit* ~4 your ~2 account|card|bank
you ~3 get|receive|have|see|find|obtain|be_given|be_paid|be_sent|expect ~2 <cash>
you|it|he|she|they|customer ~3 get|gets|receive|receives ~1 it_all|everything|every_cent|every_penny|all_of_it ~1 back
every_penny|every_cent|full_whack
<us> ~5 pay|repay|transfer|wire|hand|remit ~1 you ~3 <cash>|<paid>
pay*|paying|repay* you|them|him|her
pay*|paid|transfer*|wire*|remit* ~3 out|back to? you
out_of_pocket|money_worries|made_whole|make_you_whole|square_things_up|square_it_up|settle_up_with_you
send|give|provide|share|need|forward|email|require|tell|confirm|supply|enter|let_us_have|have|want|ask|what_is|what_s|with ~4 your|the|an|which ~2 iban|bank_details|account_details|sort_code|bank_account|bank_info*|banking_details|swift|bic|card_details|paypal_address|paypal_account|paypal_details
which|what ~1 card|account|bank|iban ~5 back|credit*|pay*|return*|transfer*|money|send
cancel*|void*|revers*|undo|unwind ~3 charge|charges|payment|payments|transaction|transactions|debit
take_back|took_back|taken_back|taking_back ~6 money|cash|pay|paid
no|not|never|without|won_t|wont ~4 los* ~3 money|cash|penny|cent|cents|pennies|dime|financ*
no ~2 financial|monetary ~2 loss*|disadvantage|damage
won_t|not|wont|never|doesn_t|don_t ~1 cost you|them
buy*|bought ~1 back ~2 goods|items|<goods>
i_owe_you|we_owe_you|owe_you ~3 <cash>|<amount>|back
"""

# About money, without saying which way it goes: stopped as both.
_SOMETHING_ABOUT_MONEY = """
money|monies|moneys|cash|dosh|funds
financ* ~2 side|aspect|arrangement*|settlement|gesture|solution|help|support|adjustment*|matter*|remedy|loss*|terms
financially|monetary|monetarily
something|anything|arrangement|deal|solution|agreement|way|offer|proposal ~5 price|bill|invoice|cost|costs|payment|euros|pounds|dollars|charge
lose_out|lost_out|losing_out|loses_out
settlement ~2 offer|amount|figure|proposal|in_full
settlement*
out_of_court
make|made|making|put ~3 up_to you|them
make_good|make_amends|making_amends|made_amends
you ~4 worse_off|short_changed|shortchanged
see_you_right|look_after_you_on|square_you
"""

_CONCESSION = """
compens*|compans*|conpens*|recompens*|indemni*|*compensat*|comp_you|comped
discount*|rebate*|voucher*|coupon*|goodwill|good_will|concession*|ex_gratia|promo_code*|promotional_code*|markdown|*discount*
credit*|gift_card*|store_credit|e_gift*
gesture*
<percent>|<amount>|something|bit|little|some|much|percentage|few_euros|few_pounds|few_quid|tenner|fiver|whole_lot|third|quarter ~2 off|less|cheaper|reduction|lower|knocked
knock*|shav*|slash*|deduct*|subtract*|reduc*|lower*|trim*|cut*|bring_down|bringing_down|brought_down|adjust*|drop*|chop*|amend*|revis*|discount* ~4 <bill>|next_order|next_invoice
<bill> ~4 knocked|deducted|reduced|lowered|cut|adjusted|waived|written_off|cancelled|halved|dropped|slashed|scrapped
take*|took|taking|knock* ~5 off ~4 <bill>|next|order|future|<percent>|<amount>|of
take*|took|taking|knock* ~3 off ~1 for_you
take*|took|taking|knock* off <amount>|<percent>|some|a_bit|the_price|the_total|the_bill|the_invoice
off ~2 your|the|next|of|future ~2 order|purchase|invoice|bill|price|total
cheaper|better_price|lower_price|special_price|special_rate|preferential*|reduced_price|reduced_rate|half_price|price_match*|special_offer|price_reduction|price_adjust*|favourable_price|favorable_price|attractive_price|better_rate|good_price|lower_rate|nicer_price
reduction*|deduction*
waiv*|write_off|writing_off|written_off|wrote_off
cancel*|void*|annul*|scrap*|tear_up|drop*|forget*|ignore|disregard|bin|rip_up|remove*|halve*|strike* ~3 invoice*|bill|bills|charge|charges|fee|fees|balance|costs
free|complimentary|gratis ~3 order*|unit*|pen|pens|delivery|shipping|upgrade*|goods|item*|product*|sample*|batch|set|pack|print*|extra*|bag*|mug*|gift*|replacement*|copy|copies|postage|express|setup|artwork|voucher*|box*|stuff|something|engraving|logo|reprint*
for_free|free_of_charge|free_of_any_charge|foc|complimentary|gratis|no_charge|no_extra_charge|without_charge|without_any_charge|at_no_cost|at_no_extra_cost|at_no_additional_cost|no_cost_to_you|free_of_cost|at_zero_cost|with_no_charge|at_our_expense|at_our_cost|at_our_own_expense|at_our_own_cost|on_the_house|our_treat|our_compliments|with_compliments|cost_free|costless|free_goods|freebie*|no_strings
is|are|be|s|was|were|comes|goes|come|go|been|shipping|delivery|order|one|drinks ~1 on_us
free ~1 for_you|to_you
cover*|bear*|absorb*|foot|footing|shoulder*|meet|meeting|take_care_of|taking_care_of|taken_care_of|pick_up|picking_up|picks_up|pay_for|paying_for|pays_for|assume|carry|swallow*|split*|share|sharing|contribut*|subsid* ~5 cost*|expense*|bill|fee*|charge*|shipping|postage|difference|price|loss*|damages|tab|half
make*|made|making ~2 up_to|up_for you|it|this|that|the|them
won_t|don_t|not|needn_t|no|never|without|wont|dont|nothing ~4 to_pay|pay|be_charged|be_billed|be_invoiced|have_to_pay|charge_you|bill_you|invoice_you|charging_you|owe
pay*|owe|charge*|bill|billed|invoice* ~2 less|nothing|half|no_more|zero|only ~1 half|<percent>|what|of|the
you ~2 only ~2 pay|owe|be_charged
pay|owe ~1 nothing|less|half|zero
half ~3 <bill>
a|the|some ~2 deal ~3 price|next|for_you|order
cut|make|do|offer|give|strike ~2 you ~3 deal
offer|give|grant|propose|allow*|suggest* ~1 you ~3 <amount>|<percent>
<amount>|<percent> ~4 as|for|by_way_of|in_return_for ~3 apology|gesture|inconvenience|trouble|compens*|sorry|delay|patience|goodwill
recognition|acknowledg*|apprecia*|exchange_for|return_for ~3 inconvenience|trouble
something ~4 for|to|in ~4 inconvenience|trouble|hassle|upset
loyalty|bonus|reward ~2 point*|credit*|code*
bonus|bonuses|loyalty_points|reward_points|allowance|price_break|perk|perks|sweeten*|incentive*
next|future|following ~1 order|purchase ~6 free|cheaper|less|off|us|%|lower|special|better|favour*|favor*|advantag*|nicer
extend* ~3 payment_term*|payment_deadline
payment ~2 holiday|break|deferral
"""

_EXCHANGE = """
replac*|exchang*|swap*|swop*|substitut*|reprint*|re_print*|reprinted|remake|remade|remaking|re_make|re_made|redo|redone|redoing|re_do|reproduc*|re_produc*|rerun|re_run|resend*|resent|re_send*|re_sent|reship*|re_ship*|reissu*|re_issu*|remanufactur*|re_manufactur*|reorder*|re_order*|resuppl*|re_suppl*|redispatch*|re_dispatch*|remade|reengrav*|re_engrav*|refabricat*|replenish*|interchang*|switch_out|switch_them|switch_it
<send> ~5 new|another|fresh|second|additional|correct|extra|right|good|working|spare|other|brand_new|remaining|missing|perfect|flawless|proper ~2 <goods>
new|another|fresh|second|brand_new|correct|missing|working|spare|proper ~1 <goods> ~6 will|are|is|can|on|being|has|have|to|in ~4 sent|shipped|dispatched|produced|made|printed|delivered|way|production|process|manufactured|prepared|with_you|supplied
new|fresh|another|second ~1 batch|print_run|production|lot|run|set
new|brand_new|fresh|working ones|one|units|pieces|items|goods|products|pens|mugs|bags|sticks
another ~1 unit*|piece*|batch|set|lot
a|your|the ~1 new|fresh|second order ~5 free|for_you|without|no|at_our
<send>|print*|produce*|make|do|run|engrave* ~3 again|afresh|anew|once_more|over_again|from_scratch|a_second_time|all_over|second_time
<send> ~4 in_place_of|instead_of|in_their_place|in_its_place|in_lieu|in_exchange|to_swap
like_for_like|one_for_one|trade_in|trade ~3 for_new|for_a_new|for_another
switch*|trad* ~4 for ~3 new|another|working|other|good|different
have|get|receive|be_given|be_sent|see|hold ~3 new|another|working|fresh ~1 one|ones|batch|set|units|order
start ~2 over|again ~3 production|order|print*
"""

_GIFT = """
chocolate*|choco|chocs|choccies|truffle*|praline*|gift*|hamper*|bouquet*|flowers|sweets|candy|candies|goodie*|goody|freebie*|keepsake*|giveaway|champagne|bottle_of_wine|box_of_biscuits|cookies_for_you|fruit_basket|bottle_of|nougat|macaron*
little|small|tiny|sweet|nice|wee|tasty ~1 something|surprise|treat|present|extra|token|attention|thank_you|pick_me_up|parcel_of
something ~1 sweet|nice|tasty|delicious|little|special|extra|small ~5 you|your|post|mail|way|us|desk|team|apolog*|sorry
something|surprise|treat ~4 in_the_post|in_the_mail|on_its_way|your_way|to_cheer|to_sweeten|through_the_post|on_your_desk|by_post
a|some|your|as_a|small|lovely|one surprise|treat|present|treats|presents ~4 for|from|to|on_its|in_the|as|we|i
send*|sent|give|giving|offer|get|post*|receive|treat* ~4 a|some|little|as_a ~1 present|presents|surprise|treat|treats|souvenir
courtesy ~2 present|package|parcel|box|item|treat|delivery|of_the_house
token ~2 of|appreciation|apology|gratitude|thanks
treat* you|yourself|your_team|yourselves to?
as_a_present|as_presents|present_from_us|presents_from_us
"""

_FINDING = """
our|ours|factory_s|production_s|printer_s|team_s|courier_s|supplier_s|flashbay_s|warehouse_s|colleague_s ~2 fault|faults|mistake|mistakes|error|errors|blame|oversight|doing|responsibility|negligence|slip_up|blunder|bad|failing|failings|failure
your ~2 fault|mistake|error|responsibility|negligence|misuse|doing
customer|user|operator|human error|fault|mistake|misuse|negligence
fault|mistake|error|blame|responsibility|problem ~2 lies|lay|rests|is|was|falls|originates|sits|belongs ~3 with|on|ours|yours|in|at|theirs|mine|us|you|down|due|because|caused
mistake|error|fault|problem|slip|failure ~1 on|at|from|of|by ~2 our|your|their|courier|supplier|factory|us ~1 part|side|end|making|behalf|s
made|make|commit*|caused|did ~2 mistake|mistakes|error|errors|blunder|slip|slip_up
at_fault|to_blame|no_fault|culprit*|root_cause|underlying_cause|whose_fault|mea_culpa|our_bad|liab*|culpab*|negligen*|not_our|isn_t_our|fault_free|wear_and_tear|misuse*|mishandl*|improper_use|improperly_used|incorrect_use|user_error|not_covered
<defect> ~6 caused_by|was_due_to|is_due_to|were_due_to|are_due_to|due_to|stem|stems|stemmed|result_from|resulted_from|results_from|comes_from|come_from|came_from|come_down|came_down|attributable|traced|originat*|arose|because_of|down_to|occurred_because|happened_because|occurred_when|happened_when|occurred_during|happened_during|arisen|result_of|owing_to|explained_by|triggered_by
cause|causes|reason|source|origin|explanation ~6 <defect>|this|it|that|delay|loss ~3 is|was|were|lies|lay|seems|appears|turned|has_been|proved
cause|reason|source|origin ~1 is|was|lies|seems|appears|turned ~3 <culprit>
found|know|identified|discovered|located|established|determined|understand|pinpointed|traced|uncovered ~3 cause|reason|source|origin|culprit|explanation|error|mistake|fault|faults|defect|defects|problem|flaw|what_happened|what_went_wrong|why|where_it_went_wrong
caused|due_to|because_of|result_of|down_to|blamed_on|resulted_from|arose_from|stems_from|attributable_to|traced_to|traced_back_to|brought_about ~1 by? ~3 <culprit>
caused by ~4 <culprit>
what|where ~1 went|gone_wrong ~1 is|was
went_wrong|gone_wrong ~4 in|at|during|with ~2 production|printing|factory|warehouse|packing|our|manufactur*
accept*|take|takes|took|taken|taking|assum*|acknowledg*|admit*|bear*|shoulder*|deny|denied|denies|refus*|reject*|declin*|disclaim*|own|owns|conced*|recogni*|dispute* ~5 responsib*|liab*|fault|blame|mistake*|error*|accountab*|culpab*
hold*|held|put* ~4 responsible|liable|accountable
we|i|i_m|we_re|flashbay|company|courier|carrier|supplier|factory|you|they|customer|manufacturer|printer|re|m|us|side ~1 are|is|was|were|be|been|feel|not|cannot|can_t|aren_t|isn_t|held|being|re|remain ~3 responsible|accountable|answerable
not|fully|entirely|solely|partly|wholly|indeed|clearly responsible
responsib* ~3 lies|lay|rests|falls|is_ours|is_yours|is_with|belongs|accepted|refused|denied|rejected|declined|acknowledged
own_up|put_our_hands_up|hold_our_hands_up|hands_up|on_our_head|that_s_on_us|this_is_on_us|that_one_is_on_us|it_s_on_us|we_messed|messed_up|slipped_up|screwed_up|we_got_it_wrong|got_it_wrong|got_this_wrong|got_that_wrong|got_your_order_wrong|dropped_the_ball|mixed_up|muddled_up|failed_you|cocked_up|goofed|botched
fell_short|fallen_short|below_our_standard*|not_up_to_standard*|not_up_to_our|below_standard|substandard|never_have_left|not_have_left|never_have_been_shipped|slipped_through
<inquiry> ~5 <shows>
<inquiry> ~3 is|are|was|were|has|have|now ~3 complete|completed|finished|closed|over|concluded|done|in|out|conclusive|clear|negative|positive|inconclusive|back
we|i|they|he|she|team|colleague*|flashbay|department|aftersales|ve|have|has|had|was|it ~3 found|discovered|established|determined|ascertained|concluded|learned|learnt|realised|realized|identified|noticed ~2 that|out|to_be|evidence|nothing_wrong|no_defect*|no_fault*|no_problem*|no_issue*|no_evidence|faulty|defective|them|the_goods|the_items|the_units|a_defect|a_fault|a_problem|a_mistake|an_error|some|several|the_print*|the_machine*|the_batch
we|i|they|team|colleague*|flashbay|department|factory ~3 confirm*|agree*|conclud*|believe*|see|saw|think|consider*|certain|sure|suspect*|maintain*|accept*|admit* ~3 that? ~6 <defective>
found ~5 <defective>
<goods>|they|it|these|those|goods|delivery|print|logo|colour|color ~3 <indeed> ~2 <defective>
<goods>|they|it|these|print|logo|colour|items ~4 within|outside|out_of|meet*|met|conform*|comply|complies ~2 tolerance*|specification*|spec|standard*
within_tolerance*|within_the_tolerance*|within_spec*|no_manufacturing|not_a_manufacturing|manufacturing_defect|perfect_working_order|in_full_working_order|passed_all|passed_our|worked_perfectly|works_perfectly|work_perfectly|work_fine_here|fully_functional
was|is|were|be|been|s|due_to|caused_by|because_of|result_of|down_to|it_s|to ~1 a|an|our|simple|some|human|genuine|serious ~2 <production_error>
was|were|been|got|had ~2 incorrectly|wrongly|badly|poorly|improperly|insufficiently|not_properly|too_hot ~1 printed|packed|calibrated|produced|made|assembled|programmed|cured|stored|handled|picked|labelled|addressed|set|aligned|dried|engraved|glued|loaded|sealed|used
was|were|been|got|had ~2 misprinted|mispacked|mislabelled|misaligned|miscalibrated|mixed_up|misread|misplaced|misaddressed|overheated|underprinted
we|i|factory|production|printer|supplier|warehouse|courier|colleague*|team|they ~3 misprint*|printed_the_wrong|packed_the_wrong|sent_the_wrong|sent_you_the_wrong|shipped_the_wrong|used_the_wrong|picked_the_wrong|forgot|overlooked|neglected|botched|loaded_the_wrong|lost_your|damaged_your|damaged_the|lost_the|dropped_the|missed_the|failed_to
lost|damaged|crushed|mishandled ~1 by ~1 courier|carrier|us|driver|warehouse|factory
conclu* ~3 is|was|are|were|that|shows|reached|drawn
conclude*|concluding|concluded|come|came|arrived|reached|reach ~3 conclusion*|verdict|decision
in_conclusion|our_conclusion*|our_finding*|the_finding*|these_findings|findings_are|outcome_is|outcome_was|verdict|our_verdict
outcome|result|results|upshot|bottom_line ~5 is|are|was|were|show*|confirm*|reveal*|prove*|indicate*|suggest*|speak* ~3 that|clear|our|your|negative|positive|in|faulty|defective|<culprit>|<defective>
turns_out|turned_out|transpire*|came_to_light|come_to_light|proved_to_be|proves_to_be|proved_that|it_is_clear_that|it_is_now_clear|clear_that_the|evident_that
complaint*|claim*|grievance ~3 is|are|was|were|has_been|as|not|been|have_been ~3 justified|unjustified|founded|unfounded|valid|invalid|legitimate|upheld|dismissed|rejected|accepted|refused|denied|approved|declined|recognised|groundless|warranted|substantiated
uphold*|upheld|vindicat*
<defective> ~1 batch|material*|component*|chip*|ink|machine|part|parts ~6 cause*|reason|explain*|responsible|behind|led
you_were_right|you_are_right_that|right_to_complain|rightly_complain*|your_complaint_is_right
"""
CONCEPTS["indeed"] = (
    "indeed really clearly in_fact definitely actually truly genuinely do_have does_have did_have not no_longer "
    "turn proved confirmed found obviously undoubtedly certainly evidently deemed considered"
)
CONCEPTS["defective"] = (
    "defective faulty damaged broken flawed at_fault misprinted substandard defect defects fault wrong_file "
    "used_incorrectly our_mistake not_defective non_compliant wrong_colour wrong_color incorrectly unusable "
    "printed_wrong* printed_incorrect* overheated tampered water_damage* dropped in_order in_perfect up_to_standard"
)

SPEAKING = [
    ((Topic.REFUND,), _MONEY_BACK),
    ((Topic.REFUND, Topic.CONCESSION), _SOMETHING_ABOUT_MONEY),
    ((Topic.CONCESSION,), _CONCESSION),
    ((Topic.EXCHANGE,), _EXCHANGE),
    ((Topic.GIFT,), _GIFT),
    ((Topic.FINDING,), _FINDING),
]

# A mention that lies wholly within one of these wordings is none.
_NO_MONEY_MOVES = """
value_for_money|money_order|time_and_money|money_clip*|money_box*|money_bank*|money_bag|cash_register|cash_flow|cash_box|petty_cash|cash_on_delivery
<cash>|price|cost|costs|total ~6 get|come|be|call|write|report|go|revert|getting|coming|gets|comes|heard|hear|phone|ring|mail|email back to|with|shortly|soon|asap|tomorrow|today|from|in
<cash>|price ~4 back_office|back_order*|back_of|back_side|back_print*|feedback|back_up
back to_you|to_me|to_us ~3 <cash>|price
the|your|our|this|of amount ~3 of ~3 pens|units|pieces|goods|items|time|information|people|photos
return*|revers* ~6 payment|deposit slip|form|advice|confirmation|receipt|terms
you ~4 payment|deposit|money link|request*|reminder*|terms|instruction*|receipt|confirmation|details|method*|slip|advice|page|deadline|date
amount ~1 of detail*|time|information|data|work|ink
your ~2 account manager|executive|handler|rep|representative|number|page|area|login|portal|email|holder|department|team|settings|name|director|password|details|profile
<move>|<account_object> ~8 to|on|onto|into|in|towards ~1 your|the|same ~2 account manager|executive|handler|rep|representative|page|area|login|portal|team|settings|department|number|profile|director|dashboard
<move> ~6 to|on|onto|into|in ~1 your|the ~2 business_card*|greeting_card*|visiting_card*|card_holder*|card_reader|memory_card*|sd_card*|delivery_card|post_card*|order_card|reply_card|card_slot|note_card*|card_insert*|id_card*|power_bank*|pocket_guide|data_bank|photo_bank|compliment_card*|warranty_card|card_game*|playing_card*|name_card*|instruction_card|bank_holiday*
your|the ~2 card|account|bank ~1 is|was|will ~2 not ~2 needed|required|charged
thank* ~3 your ~3 payment|deposit ~3 back
"""

_NOTHING_IS_LET_OFF = """
credit_card*|credit_check*|credit_limit*|credit_terms|credit_rating|credit_control|credit_application|credit_insurance|photo_credit*|picture_credit*|credit_department|credit_reference*|credit_account_form|credit_cards
free_phone*|free_hotline|free_call*|feel_free|toll_free|lead_free|bpa_free|free_number
no_charge ~4 call*|hotline|phone|return*|collection|label
hotline|phone|call*|number|line ~4 free_of_charge|for_free|free|no_charge
return*|collection|label|pick_up|slip|collect*|courier ~6 free_of_charge|for_free|free|no_charge|at_no_cost|at_no_extra_cost|without_charge|at_our_expense|at_our_cost|on_us|complimentary
free ~1 return*|collection|label
free ~3 extra_photo*|to_add|to_ask|to_send
battery|batteries|phone|device|power|stick|mobile|power_bank ~5 charge*
charge*|charging ~2 battery|batteries|phone|device|it_fully|fully|cable|again|power_bank*|overnight|time
not|no|don_t|doesn_t|won_t|isn_t|never|cannot ~2 charge* ~2 <percent>|battery|any_more|anymore|fully|phone*|device*|only|half
amend*|revis*|adjust*|cut*|drop*|remove*|forget* ~4 order_confirm*|invoice_address*|address*|invoice_number*|billing_address
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
pay|paying attention
to_pay attention
"""

_NO_GOODS_CHANGE = """
exchang* ~3 email*|e_mail*|mail|mails|message*|information|views|correspondence|letter*|call|calls|word|words|contact|idea|ideas|detail|details|phone_number*|photo*|file*|conversation|data|news|business_card*|document*
email*|e_mail*|mail|phone|telephone|message|chat|our_last|last|previous|earlier|recent|written|verbal|student|stock|our|friendly|first|this|pleasant|telephonic|call exchang* ~3 of? ~3 email*|last|yesterday|today|earlier|on|with|from|and|about|this
exchang* rate*|server*|student*|visit*|online
email|e_mail|phone|telephone|message|chat|stock|microsoft|currency|student|foreign|telephonic|data|file exchang*
exchang* ~2 with ~1 you|your|colleague*|team|courier|warehouse|them|our
our|previous|last|recent|earlier|further|these exchanges|exchange ~1 of?|yesterday|today|about|by|on|last|this|earlier|with
we|they|you|colleague*|i ~1 exchanged ~1 with|about|on|by
replac* ~4 previous|earlier|last|former|old|my|attached ~2 email*|e_mail*|mail|message*|version|quote*|one|link|letter|file|attachment|form|label
this|the|new ~2 <document> replac*
replac* ~2 me|my_colleague|him|her|colleague|mr|mrs|ms|account_manager
my|your|his|her replacement ~3 while|during|is|will|until
please|try|to|and|then|have_you|by|you|did|after|kindly|cannot|can_t ~2 replac* ~3 batter*|fuse|refill*|cartridge|ink|filter|toner|lid|sim|cap
<send>|resend*|resent|re_send*|re_sent|reissu*|re_issu*|repost* ~7 <document>
<document> ~4 resen*|re_sen*|sent|send again?|once_more|a_second_time
<send> ~5 <document> ~3 again|once_more
<send> ~2 me|us ~6 new|another|fresh|second|good|additional|extra|other ~3 one|ones|set
<send> ~4 it|them|that|this|those|one ~2 again|once_more ~2 to|by|as|in|if|because
can|could|would|will|may|might|please|kindly|you|to you? send|resend|forward|mail|email ~4 us|me|again|over ~3 again|once_more
try|happen*|occur*|check|test|look|call|contact|ring|write|speak|start|switch|plug|connect|restart|hear ~6 again
<send> ~5 working|additional|extra|good|new|right|correct|other ~1 day|days|hours|picture*|photo*|detail*|information|address*|evidence|way|time
place|placing|order|want|wish|like ~3 new|another|second|additional|next order
place|placing|submit ~3 new|another|second|additional ~1 order ~3 with|on|online|in|at
new|another|second|fresh ~1 parcel|delivery|shipment|order ~1 attempt*|date|slot|number*|address|confirmation|note|run|form|label|request*|day|time|window|status
new|another ~2 delivery|parcel ~2 attempt*
have|has|had|got|get|receive*|see|seen ~3 new|another|additional|second ~2 order* ~2 from_you|number
reproduc* ~3 problem|fault|issue|error|behavio*|defect|logo|artwork|effect|sound|it
reorder*|re_order* ~4 whenever|any_time|online|website
good|right|correct|additional <goods> ~3 is|are ~2 on_its_way|on_the_way|in_transit
<send> ~5 missing ~2 photo*|detail*|information|page*
rerun|re_run|redo ~3 test|update|steps|step|check|search
switch ~2 it|them ~1 off|on
set of? ~2 photo*|picture*|question*|instruction*
new|another|fresh|second ~1 set of? ~2 photo*|picture*|question*|instruction*|eyes
missing|remaining ~1 parcel*|box*|package*|item*|<goods> ~3 is|are|still ~3 on_its_way|on_the_way|in_transit|being|still|with
<send> ~5 remaining|missing ~2 parcel*|package* ~4 courier
substitut* ~2 colleague|teacher|for_me
second ~1 parcel*|package*|shipment*|delivery ~5 way|transit|delivered|arriv*
"""

_NO_PRESENT = """
gift ~1 box*|bag*|set|sets|wrap*|pack|packs|packag*|tin|tins|sleeve*|paper|ribbon*|tag*|tube*|pouch*|case*|item*|product*|shop*|catalogue|range|collection|message*|label*|carton*|basket*|giving|pen|pens|mug*|idea*|season|articles|packing
promotional|corporate|business|branded|customer|client|christmas|advertising|printed|engraved|logo|personalised|personalized|ordered|staff|employee|executive|wedding|seasonal|xmas|event|merchandise|conference ~1 gift*|chocolate*|giveaway|hamper*|sweets|goodie*|candy|candies|bouquet*|praline*|truffle*
gift*|chocolate*|hamper*|sweets|candies|praline*|truffle*|goodie* ~5 you_ordered|you_bought|you_received|your_order|ordered_by|printed|engraved|melted|arrived|for_your|with_your|were_delivered|on_order|you_have_ordered|you_purchased|order_number|in_the_photo*|in_question|you_mention*|you_complain*
order* ~2 of|for|number ~4 gift*|chocolate*|hamper*|sweets|truffle*|praline*
ordered|bought|purchased|your_customers|your_clients ~4 gift*|chocolate*|hamper*|sweets|truffle*
sent|send*|deliver*|ship*|receive*|dispatch* ~3 gift*|chocolate* ~3 you_ordered|you_bought|of_your_order|on_order|from_your_order|for_your_customers|for_your_clients
gift* ~2 box*|bag* ~6 you_ordered|printed|arrived|delivered
chocolate brown|colour*|color*|coloured|colored|box*|mould*|pantone
bottle_of water
bottle* ~6 you_ordered|ordered|printed|leak*
gifted_at|nothing_to_gift
dark|milk chocolate brown|colour|color
a_small_token_of_ink
your|the|my|our present order|situation|case|condition|state|address|situation|email|letter
"""

_NOTHING_FOUND_OUT = """
<inquiry>|result*|outcome|conclusion*|findings|finding ~8 will|shall|ll|would|may|can|could|to|once|should|is_still|are_still|is_not|are_not|not_yet|as_soon_as|when ~6 <shows>|sent|available|known|shared|complete*|finished|ready|in|over|done|concluded|clear|back|out|follow*|emailed|communicated|that|reported
as_soon_as|once|when|until|till|before|after|if|unless|by_the_time|whether|whatever|while|pending ~12 <shows>|complete*|finished|closed|over|concluded|done|in|out|available|clear|cause|reason|findings|conclu*|outcome|result*|back|caused_by|went_wrong|what_happened|why
await*|waiting|expect*|look_forward|receive|anticipat* ~8 result*|findings|conclu*|outcome|verdict
send*|sent|inform|tell|share|let_you_know|communicat*|report|advise|update|give|provide|receive|have|hear|forward|notify|contact ~6 result*|findings|conclu*|outcome|verdict
investigat*|find_out|look*|understand|determin*|establish|identify|check*|clarify|trying|working_out|ascertain|explor*|examin*|analys*|search* ~6 cause|causes|reason|root_cause|source|origin|what_happened|what_went_wrong|why|whether|where|how|went_wrong|underlying_cause|culprit|fault|faults|at_fault|to_blame|defect|problem
find|find_out|looking_for|search* ~4 cause|reason|root_cause|explanation|what_happened
describe|send|tell|show|explain|photograph|mark|note|report|list|details|film|record|photo*|picture*|let_us_know|specify|give|video* ~10 fault*|defect*|error*|mistake|problem|damage*|faulty|misprint*|caused_by|due_to|went_wrong|what_happened|because_of|broken
you|customer ~3 found|find|noticed|discovered|identified|reported|mentioned|described|say|said|saw|wrote|told|believe|feel|think|consider|suspect ~6 <defective>|that|a_defect|a_fault|a_problem|a_mistake|an_error|fault|error|mistake|defect|problem|some|several|to_be
report* ~3 faulty|defective|damaged|fault|defect|problem|error
colleague*|team|person|people|department|manager|anyone|someone|contact|who|whoever|driver|depot|executive|member|employee ~4 responsible ~2 for
responsible_for ~2 your|this|the ~2 account|case|file|area|order|region
our|your ~2 responsibility ~2 to|is_to
your|our|the|an|any ~1 error message*|report*|description|code*|log|form|number
your|our ~1 fault|error report*|description|form|code*|message*
found ~3 email*|e_mail*|mail|message*|order|parcel|package|account|invoice|form|photo*|attachment*|number|address|details|customer|no_order|no_email|no_record|record|nothing_under|it_in|them_in|attached|enclosed|reply|answer|order_number|no_answer|no_message|no_trace|file*|shipment|entry|page|link|website|slip|label
<shows>|confirm*|found|see|noticed|discovered|established|sure ~4 parcel*|package*|email*|e_mail*|mail|message*|shipment|photo*|attachment*|order_has|order_was|order_is|delivery|we_have_received|receipt|your_address|tracking|courier|your_request|your_call|your_complaint_has|your_report
courier|carrier|tracking|depot|driver|parcel*|package*|trace|scan|warehouse ~5 <shows>|confirm* ~6 parcel*|package*|shipment|transit|delivery|depot|delivered|scan*|address|signed|way|route|box*|receipt|received|arriv*
check* ~3 confirm*|receipt
report|review|test*|check*|factory|warehouse|result* ~2 form|number|address|opening|hours|you_sent|reference
delay* ~6 due_to|because_of|caused_by|owing_to|result_of|down_to ~4 strike*|weather|snow|holiday*|traffic|customs|bank_holiday|storm|volume*|peak|season|courier|carrier|high|transport|transit
apolog*|sorry|regret* ~4 inconvenience|delay|trouble|wait|upset ~1 caused|due|because ~2 by ~4 <culprit>|delay|this
sorry|apolog*|regret ~3 hear|read|learn ~10 <defective>|fault*|defect*|error|wrong*|mixed_up|misprint*
decision|conclusion|verdict|result|outcome ~3 will|not_yet|has_not|cannot|can_t|soon
decid* not_yet|cannot
we|i ~2 cannot|can_t|can_not|are_unable|may_not|must_not|not_able|don_t|do_not|have_not|haven_t|not_yet ~6 result*|findings|conclu*|outcome|cause|reason|what_happened|why|answer
cannot|can_t|too_early|not_yet|do_not|don_t ~3 say|tell|know|comment|give|judge|confirm ~8 <defective>|cause*|fault|responsib*|why|reason|mistake|error|conclu*|finding*|what_happened|outcome
is|are|was|were|do|does|did|have|has|which|can|what|how_many|whether|if ~4 <goods>|they|it|print|logo|any|all|goods|items|there ~6 <defective>|caused|misprinted|wrongly
in_order to|that|for
<goods>|it|they|parcel*|package*|print|these ~3 not ~2 in_order to
everything|all ~3 in_order
in_perfect time
we|i ~2 have|ve|had ~2 found ~2 some ~1 time|space
found ~2 you|this|that|it ~2 helpful|useful
mixed_up ~4 photo*|email*|attachment*|number*
"""

HARMLESS = [
    ((Topic.REFUND, Topic.CONCESSION), _NO_MONEY_MOVES),
    ((Topic.REFUND, Topic.CONCESSION), _NOTHING_IS_LET_OFF),
    ((Topic.EXCHANGE,), _NO_GOODS_CHANGE),
    ((Topic.GIFT, Topic.CONCESSION), _NO_PRESENT),
    ((Topic.FINDING,), _NOTHING_FOUND_OUT),
]

# Only when the text is known to be English: "a present" is also French without its accent.
HINTED = [((Topic.GIFT,), "a|some|small|little|lovely|nice present|presents")]
