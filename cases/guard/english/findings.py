"""English wordings of what an investigation found and whose fault it is, and those that only look like it."""

FINDING = """
our|ours|factory_s|production_s|printer_s|team_s|courier_s|supplier_s|flashbay_s|warehouse_s|
    colleague_s|not_our ~2 fault|faults|mistake|mistakes|error|errors|blame|oversight|doing|
    responsibility|negligence|slip_up|blunder|bad|failing|failings|failure
your ~2 fault|mistake|error|responsibility|negligence|misuse|doing
customer|user|operator|human error|fault|mistake|misuse|negligence
fault|mistake|error|blame|responsibility|problem ~2 lies|lay|rests|is|was|falls|originates|sits|
    belongs ~3 with|on|ours|yours|in|at|theirs|mine|us|you|down|due|because|caused
mistake|error|fault|problem|slip|failure ~1 on|at|from|of|by ~2 our|your|their|courier|supplier|
    factory|us ~1 part|side|end|making|behalf|s
made|make|commit*|caused|did ~2 mistake|mistakes|error|errors|blunder|slip|slip_up
at_fault|to_blame|no_fault|culprit*|root_cause|underlying_cause|whose_fault|mea_culpa|our_bad|liab*|
    culpab*|negligen*|fault_free|wear_and_tear|misuse*|mishandl*|improper_use|improperly_used|
    incorrect_use|user_error|not_covered
<defect> ~6 caused_by|was_due_to|is_due_to|were_due_to|are_due_to|due_to|stem|stems|stemmed|
    result_from|resulted_from|results_from|comes_from|come_from|came_from|come_down|came_down|
    attributable|traced|originat*|arose|because_of|down_to|occurred_because|happened_because|
    occurred_when|happened_when|occurred_during|happened_during|arisen|result_of|owing_to|
    explained_by|triggered_by
cause|causes|reason|source|origin|explanation ~6 <defect>|this|it|that|delay|loss ~3 is|was|were|
    lies|lay|seems|appears|turned|has_been|proved
cause|reason|source|origin ~1 is|was|lies|seems|appears|turned ~3 <culprit>
found|know|identified|discovered|located|established|determined|understand|pinpointed|traced|
    uncovered ~3 cause|reason|source|origin|culprit|explanation|error|mistake|fault|faults|defect|
    defects|problem|flaw|what_happened|what_went_wrong|why|where_it_went_wrong
caused|due_to|because_of|result_of|down_to|blamed_on|resulted_from|arose_from|stems_from|
    attributable_to|traced_to|traced_back_to|brought_about ~1 by? ~3 <culprit>
caused by ~4 <culprit>
what|where ~1 went|gone_wrong ~1 is|was
went_wrong|gone_wrong ~4 in|at|during|with ~2 production|printing|factory|warehouse|packing|our|
    manufactur*
accept*|take|takes|took|taken|taking|assum*|acknowledg*|admit*|bear*|shoulder*|deny|denied|denies|
    refus*|reject*|declin*|disclaim*|own|owns|conced*|recogni*|dispute* ~5 responsib*|liab*|fault|
    blame|mistake*|error*|accountab*|culpab*
hold*|held|put* ~4 responsible|liable|accountable
we|i|i_m|we_re|flashbay|company|courier|carrier|supplier|factory|you|they|customer|manufacturer|
    printer|re|m|us|side ~1 are|is|was|were|be|been|feel|not|cannot|can_t|aren_t|isn_t|held|being|
    re|remain ~3 responsible|accountable|answerable
not|fully|entirely|solely|partly|wholly|indeed|clearly responsible
responsib* ~6 lies|lay|rests|falls|is_ours|is_yours|is_with|belongs|accepted|refused|denied|
    rejected|declined|acknowledged
looks|seems|appears|sounds ~2 like|that|as_if ~5 <culprit>
printer|factory|machine|operator|production|warehouse|colleague*|team|staff ~3 used|applied|forgot|
    skipped|ran|loaded|put|packed|picked ~2 too|wrong|old|less|fewer|insufficient|incorrect
lab|laboratory|report|engineer*|technician*|expert*|inspector* ~1 says|say|said|believe*|thinks|
    think|blame*|states|stated|suspects
should|could ~1 have ~1 checked|noticed|caught|spotted|seen|stopped|prevented|told|tested
nothing|something|anything ~1 wrong with|about ~1 the|your|our ~1 <goods>|print|logo
this|that|it|one|fault|error|mistake is|s on us
is|are|was|were|be|been the|one|our|your ~1 cause|reason|origin|source ~1 of|for|behind|why
reason|cause|causes|origin|source ~8 is|was|were|lies|lay|turned ~6 <culprit>|<defect>|<defective>
<shows>|verified ~1 that ~8 <defective>
it|that|this was|s|is the|our|your glue|ink|printer|print_shop|machine|operator|supplier|factory|courier|carrier|
    driver|software|firmware|file|artwork|heat|humidity|battery|chip|solder|packaging|warehouse|weather
not|hadn_t|wasn_t|weren_t|didn_t|haven_t|hasn_t|never ~2 cure|cured|dry|dried|fixed|checked|glued|sealed|stuck|
    calibrated|tested|packed|aligned|set|tightened ~1 properly|enough|correctly|right|fully|long|thoroughly
counted|measured|packed|printed|read|labelled|cut|mixed|picked|loaded|weighed|addressed ~2 wrong|wrongly|
    incorrectly|short|badly
gremlin*|in_the_foot|own_goal|buck_stops|two_left_hands|butterfingers|butter_fingers|bungl*|fumbl*|bodg*|
    mucked_up|ballsed_up|fouled_up
our|the ~2 ink|printer|machine|press|glue|line|laser|software|oven ~4 bad_day|off_day|acted_up|acting_up|misbehav*|
    played_up|playing_up|jammed|failed|stalled|slipped
could_not|couldn_t|can_t|cannot|did_not|didn_t|unable_to|not ~1 find|detect|spot ~3 fault*|defect*|problem|damage|
    deviation*|anything_wrong|error*|issue*|flaw*
<defect>|mix_up|it|this|that|mistake* ~3 happened|occurred|arose|originated ~2 on|at|in|with|by ~1 our|your|the|
    their ~1 side|end|part|factory|production|warehouse|courier|printer|premises
checked|tested|examined|inspected ~8 work|works|worked|fine|function*|perfectly|no_fault*|ok
admit*|confess*|conced* that|to
damage* ~2 was|is|were|been ~1 done ~6 by|on|in|during|at
tested|checked|examined|inspected|opened ~8 is|was|are|were|has|had ~2 dead|burnt|leak*|blocked|clogged|empty|expired|
    refilled|counterfeit|fake|worn|dried|too_old|out_of_date|cracked|bent
fault|mistake|error ~0 isn_t|is_not|wasn_t|was_not|is|was ~1 with|by|on ~0 us|you|them
it was|s ~0 the|our|a ~1 seller|factory|warehouse|colleague*|supplier|printer|manufacturer|trainee|team who|that|which
that_s_why|that_is_why|which_is_why|this_is_why ~1 the? <goods>|it|they|print|logo ~1 got|broke|leak*|fail*|fade*|wet|
    <defective>
according_to ~2 <inquiry> ~6 is|was|were|are|has|had|have
done|broken|lost|damaged ~6 by ~1 courier|carrier|driver|factory|machine|printer|supplier|warehouse
ink|glue|adhesive|temperature|pressure|oven|machine|film|coating|layer|paper|plastic|steel|dye|varnish ~4 too ~0
    thin|thick|hot|cold|wet|dry|weak|high|low|strong|soft|hard|short|long|old|fast|slow
mistake|error|oversight|slip_up|failure|mishap ~1 at|in|by ~2 warehouse|factory|courier|carrier|printer*|supplier|
    production|packing|picking|printing|works
us|we|i|colleague*|who ~3 typed|entered|keyed|wrote|chose|picked|read ~1 wrong
glue|ink|adhesive|printer|machine|operator|supplier|factory|courier|carrier|driver|software|file|artwork|heat|
    humidity|battery|packaging ~1 was|is|were|being the|a? ~0 cause|reason|culprit|problem
own_up|put_our_hands_up|hold_our_hands_up|hands_up|on_our_head|that_s_on_us|this_is_on_us|
    that_one_is_on_us|it_s_on_us|we_messed|messed_up|slipped_up|screwed_up|we_got_it_wrong|
    got_it_wrong|got_this_wrong|got_that_wrong|got_your_order_wrong|dropped_the_ball|mixed_up|
    muddled_up|failed_you|cocked_up|goofed|botched
fell_short|fallen_short|below_our_standard*|not_up_to_standard*|not_up_to_our|below_standard|
    substandard|never_have_left|not_have_left|never_have_been_shipped|slipped_through
<inquiry> ~5 <shows>
<inquiry> ~3 is|are|was|were|has|have|now ~3 complete|completed|finished|closed|over|concluded|done|
    in|out|conclusive|clear|negative|positive|inconclusive|back
we|i|they|he|she|team|colleague*|flashbay|department|aftersales|ve|have|has|had|was|it ~3 found|
    discovered|established|determined|ascertained|concluded|learned|learnt|realised|realized|
    identified|noticed ~2 that|out|to_be|evidence|nothing_wrong|no_defect*|no_fault*|no_problem*|
    no_issue*|no_evidence|faulty|defective|them|the_goods|the_items|the_units|a_defect|a_fault|
    a_problem|a_mistake|an_error|some|several|the_print*|the_machine*|the_batch
we|i|they|team|colleague*|flashbay|department|factory ~3 confirm*|agree*|conclud*|believe*|saw|
    think|certain|sure|suspect*|maintain*|accept*|admit* ~3 that? ~6 <defective>
found ~5 <defective>
<goods>|they|it|these|those|goods|delivery|print|logo|colour|color ~3 <indeed> ~2 <defective>
<goods>|they|it|these|print|logo|colour|items ~4 within|outside|out_of|meet*|met|conform*|comply|
    complies ~2 tolerance*|specification*|spec|standard*
within_tolerance*|within_the_tolerance*|within_spec*|no_manufacturing|not_a_manufacturing|
    manufacturing_defect|perfect_working_order|in_full_working_order|passed_all_test*|
    passed_all_check*|passed_our|worked_perfectly|works_perfectly|work_perfectly|work_fine_here|
    fully_functional
was|is|were|be|been|s|due_to|caused_by|because_of|result_of|down_to|it_s|to ~1 a|an|our|simple|some|
    human|genuine|serious ~2 <production_error>
was|were|been|got|had ~2 incorrectly|wrongly|badly|poorly|improperly|insufficiently|not_properly|
    too_hot ~1 printed|packed|calibrated|produced|made|assembled|programmed|cured|stored|handled|
    picked|labelled|addressed|set|aligned|dried|engraved|glued|loaded|sealed|used
was|were|been|got|had ~2 misprinted|mispacked|mislabelled|misaligned|miscalibrated|mixed_up|misread|
    misplaced|misaddressed|overheated|underprinted
we|i|factory|production|printer|supplier|warehouse|courier|colleague*|team|they ~3 misprint*|
    printed_the_wrong|packed_the_wrong|sent_the_wrong|sent_you_the_wrong|shipped_the_wrong|
    used_the_wrong|picked_the_wrong|forgot|overlooked|neglected|botched|loaded_the_wrong|lost_your|
    damaged_your|damaged_the|lost_the|dropped_the|missed_the|failed_to
lost|damaged|crushed|mishandled ~1 by ~1 courier|carrier|us|driver|warehouse|factory
conclu* ~3 is|was|are|were|that|shows|reached|drawn
conclude*|concluding|concluded|come|came|arrived|reached|reach ~3 conclusion*|verdict|decision
in_conclusion|our_conclusion*|our_finding*|the_finding*|these_findings|findings_are|outcome_is|
    outcome_was|verdict|our_verdict
outcome|result|results|upshot|bottom_line ~5 is|are|was|were|show*|confirm*|reveal*|prove*|
    indicate*|suggest*|speak* ~3 that|clear|our|your|negative|positive|in|faulty|defective|
    <culprit>|<defective>
turns_out|turned_out|transpire*|came_to_light|come_to_light|proved_to_be|proves_to_be|proved_that|
    it_is_clear_that|it_is_now_clear|clear_that_the|evident_that
complaint*|claim*|grievance ~3 is|are|was|were|has_been|as|not|been|have_been ~3 justified|
    unjustified|founded|unfounded|valid|invalid|legitimate|upheld|dismissed|rejected|accepted|
    refused|denied|approved|declined|recognised|groundless|warranted|substantiated
uphold*|upheld|vindicat*
<defective> ~1 batch|material*|component*|chip*|ink|machine|part|parts ~6 cause*|reason|explain*|
    responsible|behind|led
you_were_right|you_are_right_that|right_to_complain|rightly_complain*|your_complaint_is_right
wrong ~2 used|put|applied|attached|stuck|printed|packed|loaded|sent|chosen|picked|selected|taken|mixed
printed|packed|made|assembled|produced|glued|engraved|stored|handled|cured|sealed|applied ~1 badly|
    wrongly|incorrectly|poorly|improperly
wet|damaged|crushed|bent|dirty|scratched|dented|broken|lost ~2 in|at|during|by|on|while ~2 your|our|
    transport|production|storage|printing|packing|us
it_is|it_s|this_is|quite|very ~1 clear|obvious|evident ~3 that
obviously|evidently|undoubtedly|undeniably ~6 <culprit>|<defective>
concluded|closed|completed|finished ~2 our|the|my ~1 investigation|inquiry|enquiry|examination|
    inspection|checks|analysis|tests
"""

# A mention wholly inside one of these is none.
HARMLESS = """
do|did|any|you ~2 know|idea ~1 why
we|i|courier|carrier|you|they|company|driver|depot|colleague*|team ~3 responsible_for ~3 search*|area|region|
    route|postcode|collection|customs_clearance|file|desk|tracing
<inquiry>|result*|outcome|conclusion*|findings|finding ~8 will|shall|ll|would|may|can|could|to|once|
    should|is_still|are_still|is_not|are_not|not_yet|as_soon_as|when ~6 <shows>|sent|available|
    known|shared|complete*|finished|ready|in|over|done|concluded|clear|back|out|follow*|emailed|
    communicated|that|reported
as_soon_as|once|when|until|till|before|after|if|unless|by_the_time|whether|whatever|while|pending
    ~12 <shows>|complete*|finished|closed|over|concluded|done|in|out|available|clear|cause|reason|
    findings|conclu*|outcome|result*|back|caused_by|went_wrong|what_happened|why
we|i ~2 cannot|can_t|can_not|are_unable|may_not|must_not|not_able|don_t|do_not|have_not|haven_t|
    not_yet ~6 result*|findings|conclu*|outcome|cause|reason|what_happened|why|answer
"""
