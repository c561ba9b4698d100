"""What English phrases are made of: words that can stand for one another."""

CONCEPTS = """
amount = eur_0 usd_0 gbp_0 chf_0 0_€ €_0 0_eur 0_euro 0_euros 0_£ £_0 0_gbp 0_pounds 0_quid $_0 0_$
    0_dollars 0_usd 0_bucks
    0_pence
percent = 0_% 0_percent 0_per_cent 0_pct 0_o_% percent percentage half
cash = money cash funds dosh <amount> payment payments deposit sum sums dollars pounds euros quid
    pennies cents amount amounts prepayment spend
bill = surcharge surcharges postage freight duties shipping_cost shipping_costs transport_costs
    customs bill bills invoice invoices price prices cost costs total charge charges fee fees
    balance amount payment what_you_owe what_you_pay order_value order_total tab
lessen = diet shrink* slim* thinner lighter friendlier smaller kinder gentler disappear* vanish* evaporat*
    melt* bent bend* flex* wiggle* leeway latitude stretch* magic magically zero nil nought some_room room_for
    scope melting play round_down rounded_down massag* soften* ease easing trimm* sliced
treats = cocoa cacao calorie* pralin* bonbon* biscuit* cookies cake cakes cupcake* brownies wine prosecco
    bubbly fizz nibbles munchies confectionery fudge toffee* lolly lollies lollipop* shortbread sweet_tooth
    ribbon_tied a_bow something_yummy goody
paid = what_you_paid what_you_ve_paid what_you_have_paid what_you_spent what_was_paid
    what_you_were_charged everything_you_paid everything_you_ve_paid all_you_paid all_you_ve_paid
    whatever_you_paid amount_paid amount_you_paid price_paid price_you_paid purchase_price
    full_amount full_price whole_amount entire_amount money_you_paid sum_you_paid full_value
    full_cost what_you_gave_us what_we_owe_you what_is_owed what_s_owed
account = account card bank paypal visa mastercard amex wallet statement iban pocket pockets
    method_of_payment payment_method
move = put puts putting credit* transfer* wire* wiring pay pays paying paid send sends sending sent
    deposit* return* post* go goes going land* appear* show shows arrive* arriving reach* drop*
    push* flow* land load* reverse* move* get gets getting give giving see seeing find be is in come
    comes coming back wired remit* issue*
account_object = back money cash funds amount sum payment <amount> it total deposit something
    what_you_paid
give = give gives giving gave given get gets getting got receive* have send* sent pay* paid
    transfer* return* hand* issue* see recover* recoup* regain* reclaim* claim* obtain* collect*
    cover* repay*
us = we i our_accounts accounts accounting finance the_team flashbay the_company they
goods = one ones item items unit units good goods product products batch batches order orders set
    sets piece pieces pen pens mug mugs bag bags bottle bottles usb usbs stick sticks drive drives
    delivery deliveries shipment shipments parcel parcels package packages lot stock quantity
    print_run run consignment power_bank power_banks charger* notebook* shirt shirts tshirt tshirts
    cap caps umbrella* lanyard* keyring* keyrings speaker* headphone* cable* tote totes cup cups
    lid lids strap* clip clips refill* handle handles batteries battery zip zips pencil* highlighter* eraser* ruler*
    hoodie* polo polos jacket* fleece* hat hats beanie* socks towel* blanket* apron* backpack* rucksack* pouch*
    wallets sunglasses frisbee* candle* balloon* flag flags banner* wristband* magnet* coaster* mousemat* watches
    torch* clock clocks sticker* adapter* webcam* hub hubs stylus* lunchbox* toy toys kit kits jar jars tin tins
    badge badges diary diaries calendar* glass glasses tumbler* flask* pad pads box boxes
    toner* cartridge* inkjet* ink inks drum drums printer printers scanner* device devices model models flyer* leaflet*
    poster* brochure* business_cards envelope* bookmark* lighter* mouse_mat*
    cards_wallet earbud* article articles replacement version copy_of_the_order pcs merchandise
    material_set
send = send* sent ship* dispatch* despatch* deliver* supply supplied supplying provide* providing
    get gets getting make making made print* produce* producing manufactur* give giving given
    receive* have arrange* arranging issue* organis* organiz* schedul* post* courier* run prepare*
    preparing bring* put_through raise* process* place placing forward* pop set_up order_you
defect = defect* fault faults damage damages problem problems issue issues fading scratch* misprint*
    malfunction* error errors breakage* leak* discolo* marks flaw* failure* peeling blur* fault_here
    colour_shift trouble what_happened crack* smudg* smear* short_circuit stain*
culprit = machine* production factory printing print_shop printer* worn ink handling mishandling
    storage misuse transport transit courier carrier packing packaging human supplier colleague*
    artwork file humidity heat wrong wrongly incorrect* faulty defective broken poor bad batch
    component* chip* solder* overheating moisture operator calibration water us you your our glue
    manufactur* logo improper* excessive wear curing software firmware material
inquiry = investigation* inspection* examination* analysis analyses test tests testing lab
    laboratory technician* engineer* report check checks review audit findings results result
    examiners expert* factory warehouse quality_team quality_department qc production_team
    inspector* inquiry enquiry evidence assessment investigators specialists trace study
shows = found finds find_that discover* establish* determin* conclud* show shows showed shown
    reveal* confirm* indicat* prove* proved proven demonstrat* identif* uncover* detect* point
    points pointed suggest* ascertain* traced attribut* blame* exonerat* clear_that rules_out
    ruled_out
production_error = production_error* production_fault* production_mistake* production_problem*
    production_issue* production_defect* manufacturing_error* manufacturing_fault*
    manufacturing_defect* manufacturing_issue* printing_error* printing_mistake* printing_fault*
    print_error* packing_error* packing_mistake* picking_error* human_error* handling_error*
    machine_error* machine_fault* factory_error* factory_fault* quality_control_failure
    quality_issue* material_defect* assembly_error* mix_up mixup warehouse_error* technical_fault*
    faulty_batch bad_batch defective_batch software_error* clerical_error*
document = photo photos picture* image images email* e_mail* mail mails message* form forms
    attachment* file files invoice* receipt* video* document* link links label* details information
    info proof proofs artwork quote* quotation* list screenshot* scan scans letter letters
    confirmation* questionnaire password* code template* copy number numbers reminder* slip update*
    notification* answer* reply replies tracking request* address* login report* statement*
    catalogue* brochure*
indeed = indeed really clearly in_fact definitely actually truly genuinely do_have does_have
    did_have not no_longer turn proved confirmed found obviously undoubtedly certainly evidently
    deemed considered
defective = defective faulty damaged broken flawed at_fault misprinted substandard defect defects
    fault wrong_file used_incorrectly our_mistake not_defective non_compliant wrong_colour
    wrong_color incorrectly unusable printed_wrong* printed_incorrect* overheated tampered
    water_damage* dropped in_order in_perfect up_to_standard
"""

# Words that are put together again when they are split, spelt with digits or mistyped.
WHOLE = """
refund refunds refunded refunding refundable reimburse reimbursed reimburses reimbursement
reimbursements reimbursing repayment repayments cashback chargeback moneyback money cash compensate
compensated compensates compensation compensating recompense discount discounts discounted rebate
rebates voucher vouchers coupon coupons goodwill concession concessions credit credited credits
crediting gratis complimentary replacement replacements replace replaced replacing exchange
exchanged exchanging exchanges reprint reprinted resend reship substitute chocolate chocolates
truffle truffles gift gifts hamper swap swapped liability liable responsibility responsible
negligence investigation mistake fault defective
"""

# Right words that are one slip of the pen away from one of those.
NEVER_A_SLIP = """
refine refined refuse refused defund refounded discounter responsive responsibly responsibilities
moneys moisture discontent displace replaces placement replant replaying replayed repay exchanger
irresponsible investigations investigating investigator truffled compensatory compensator liaise
coupled replica detective effective credible accredited responsable responsables responsabilite
responsabilites credite credites crediter compensee compensees compense compenses compensations
remplacement concessions concessionnaire chocolat chocolats reprints resent defectives defectueux
"""
