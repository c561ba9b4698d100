"""English wordings of goods sent anew and of presents, and those that only look like it."""

EXCHANGE = """
replac*|exchang*|swap*|swop*|substitut*|reprint*|re_print*|reprinted|remake|remade|remaking|re_make|
    re_made|redo|redone|redoing|re_do|reproduc*|re_produc*|rerun|re_run|resend*|resent|re_send*|
    re_sent|reship*|re_ship*|reissu*|re_issu*|remanufactur*|re_manufactur*|reorder*|re_order*|
    resuppl*|re_suppl*|redispatch*|re_dispatch*|reengrav*|re_engrav*|refabricat*|replenish*|
    interchang*|switch_out|switch_them|switch_it
<send> ~5 new|another|fresh|second|additional|correct|right|good|working|spare|other|brand_new|
    remaining|missing|perfect|flawless|proper ~2 <goods>
new|another|fresh|second|brand_new|correct|missing|working|spare|proper ~1 <goods> ~6 will|are|is|
    can|on|being|has|have|to|in|am|ve ~4 sent|shipped|dispatched|produced|made|printed|delivered|way|
    production|process|manufactured|prepared|with_you|supplied
new|fresh|another|second|correct|right|other|different ~2 <goods> ~2 left|leaves|leave|leaving|ships|
    shipped|goes|going|departs|follows|go_out|goes_out|with_you|set_off|sets_off
send|sending|give|offer|supply|ship|have|take ~4 different ~2 <goods>
arrange*|order*|organis* ~2 for ~1 new|another|fresh|second|different ~2 <goods>
<send> ~1 the ~0 missing|lost|outstanding ~1 0|ones|<goods>|rest
ordered ~2 correct|right|new|another|fresh ~2 <goods> ~0 for_you
chang* ~2 it|them|<goods> ~0 for ~3 <goods>|version|one
new|fresh|another|second ~1 batch|print_run|production|lot|run|set
new|brand_new|fresh|working ones|one|units|pieces|items|goods|products|pens|mugs|bags|sticks
another ~1 unit*|piece*|batch|set|lot
a|your|the ~1 new|fresh|second order ~5 free|for_you|without|no|at_our
print*|produce*|make|do|run|engrave*|manufacture*|send*|ship*|dispatch*|deliver*|supply ~3 again|
    afresh|anew|once_more|over_again|from_scratch|a_second_time|all_over|second_time
<send> ~4 in_place_of|instead_of|in_their_place|in_its_place|in_lieu|in_exchange|to_swap
<send>|pop*|knock* ~1 you ~3 more|others|extras|new|fresh|another
0|missing|lost|outstanding ~1 more|ones|<goods> ~4 with_you|in_the_post|in_the_mail|on_their_way|your_way|
    out_to_you|over_to_you
popp*|pop|put*|drop* ~4 ones|them|<goods>|rest|remainder ~2 in_the_post|in_the_mail
sort*|set|fix|fixed|kit* ~2 you ~3 with|up ~4 ones|new|good|fresh|working|proper
make_up|making_up|make|making ~2 the ~1 numbers|quantity|count|difference_in_units
outstanding|missing|lost|remaining ~1 units|unit|pieces|pens|items|articles|goods|ones|quantity ~6 manufactur*|
    produced|production|consigned|remade|printed|follow|supplied
supplementary|follow_up|compensatory|top_up|make_up|catch_up delivery|consignment|shipment|production|batch|run
make|making|made ~1 good ~2 shortage|shortfall|deficit|missing|quantity
umtausch*|ersatz*|reemplaz*|sostituzion*|vervang*|nachliefer*|neuliefer*
round_two|take_two|version_two|second_round|mark_two ~3 <goods>
second_bite|second_life|second_edition|do_over|another_go_at|another_crack_at|out_with_the_old|in_with_the_new
start|run|running|fire|firing|switch|crank ~2 machine|machines|press|presses|production ~4 again|once_more|anew|up
0|<goods>|missing ~8 topped_up|top_up|topping_up
twin|twins|sibling* ~2 of ~3 <goods>
your new|fresh|second|other <goods> ~4 left|leave|leaves|leaving|went|go|goes|arrive|arrives|reach*|follow*|ship|
    ships|come|coming
instead_of ~2 broken|faulty|damaged|defective|wrong|missing|lost|scratched|misprinted
production|manufacture|printing ~4 missing|lost|outstanding|remaining ~1 <goods>
send*|sent|ship*|make|print|produce|post|dispatch*|supply|deliver ~2 0 more|extra|additional|further
print*|produce*|make|engrave*|manufacture*|send*|ship*|supply ~6 ones|units|pens|pieces again
over_again|shortfall|second_time_round
like_for_like|one_for_one|trade_in|trade ~3 for_new|for_a_new|for_another
switch*|trad* ~4 for ~3 new|another|working|other|good|different
have|get|receive|be_given|be_sent|see|hold ~3 new|another|working|fresh ~1 one|ones|batch|set|units|
    order
start ~2 over|again ~3 production|order|print*
new|fresh|second consignment|shipment ~3 leaves|ships|goes|departs|sails|flies|follows
"""

# A mention wholly inside one of these is none.
EXCHANGE_HARMLESS = """
read|reread|followed ~2 whole|entire exchange
is|be my|his|her replacement ~1 until|while|during
replace ~0 the ~0 word|words|comma|dot
to change|replace ~1 toner|cartridge|drum|battery|batteries|filter|fuse ~1 open|press|lift|pull|turn|switch|
    hold|slide|push|first
exchang* ~3 email*|e_mail*|mail|mails|message*|information|views|correspondence|letter*|call|calls|
    word|words|contact|idea|ideas|detail|details|phone_number*|photo*|file*|conversation|data|news|
    business_card*|document*
thank*|quick|nice|helpful|good|brief|short ~5 exchang*
exchang* rate*|server*|student*|visit*|online
our|your|my last|previous|first|recent|latest exchange|exchanges
replac* ~4 previous|earlier|last|former|old|my|attached ~2 email*|e_mail*|mail|message*|version|
    quote*|one|link|letter|file|attachment|form|label
this|the|new ~2 <document> replac*
replac* ~1 the|your|our|a ~1 contact|contacts|address*|email*|e_mail*|name|phone|number*|recipient|
    login|password|file|files|artwork|image|document*|purchase_order|po_number|delivery_address|user
replac* ~2 me|my_colleague|him|her|colleague|mr|mrs|ms|account_manager
please|try|to|and|then|have_you|by|you|did|after|kindly|cannot|can_t ~2 replac* ~3 batter*|fuse|
    refill*|cartridge|ink|filter|toner|lid|sim|cap
<send>|resend*|resent|re_send*|re_sent|reissu*|re_issu*|repost* ~7 <document>
replacement ~0 number|contact|colleague|address|link|document*|copy|file|label|slip|form|invoice|proof
replacing|replace|replaces ~3 while|during ~2 he|she|they|i|leave|away|holiday|absence
<send> ~5 <document> ~3 again|once_more
can|could|would|will|may|might|please|kindly you ~2 send|forward|give|get|post|ship|deliver|receive|bring|pop|
    supply|provide|mail ~6 again|once_more|another|new|second
your|the|a|next|place|for ~0 reorder|reorders|re_order
courier|driver|depot ~1 has ~3 <goods>
our|many|lots_of|some|other|range_of|about|see ~1 new products|items|goods|articles|models
switch ~2 it|them ~1 off|on
exchang* ~3 cop*|note|notes|paper*|signature*|contact*|key|keys
replac* ~3 batter*|refill*|fuse|cartridge|filter ~8 manual|page|described|instruction*|guide|
    yourself|video
do so again
"""

GIFT = """
chocolate*|choco|chocs|choccies|truffle*|praline*|gift*|hamper*|bouquet*|flowers|sweets|candy|
    candies|goodie*|goody|freebie*|keepsake*|giveaway|champagne|bottle_of_wine|box_of_biscuits|
    cookies_for_you|fruit_basket|bottle_of|nougat|macaron*
little|small|tiny|sweet|nice|wee|tasty ~1 something|surprise|treat|present|extra|token|attention|
    thank_you|pick_me_up|parcel_of
something ~1 sweet|nice|tasty|delicious|little|special|extra|small|lovely ~5 you|your|post|mail|way|
    us|desk|team|apolog*|sorry|coming|arriv*|waiting|en_route
something|surprise|treat ~4 in_the_post|in_the_mail|on_its_way|your_way|to_cheer|to_sweeten|
    through_the_post|on_your_desk|by_post
a|some|your|as_a|small|lovely|one surprise|treat|present|treats|presents ~4 for|from|to|on_its|
    in_the|as|we|i
send*|sent|give|giving|offer|get|post*|receive|treat* ~4 a|some|little|as_a ~1 present|presents|
    surprise|treat|treats|souvenir
courtesy ~2 present|package|parcel|box|item|treat|delivery|of_the_house
<treats> ~8 from_us|your_way|for_you|in_the_post|in_the_mail|on_us|to_you|your_team|your_desk|tied_parcel
from_us|look_forward|enjoy*|sending_you|send_you|sent_you|treat ~8 <treats>
ribbon_tied|with_a_bow|a_bow_on|geschenk*|regalo|regali|omaggio|kadootje
token ~2 of|appreciation|apology|gratitude|thanks
throw*|threw|pop*|put|slip*|tuck*|add*|includ*|find ~3 free|complimentary ~2 <goods>
send*|sent|post*|pack* ~2 a|some ~0 <treats>
includ*|add*|put|pack* ~2 extra|additional ~2 <goods> ~3 for_you|thank_you|from_us|sorry|treat|gift
treat* you|yourself|your_team|yourselves to?
as_a_present|as_presents|present_from_us|presents_from_us
"""

GIFT_HARMLESS = """
colour*|color*|shade* ~6 chocolate
gift ~1 box*|bag*|set|sets|wrap*|pack|packs|packag*|tin|tins|sleeve*|paper|ribbon*|tag*|tube*|
    pouch*|case*|item*|product*|shop*|catalogue|range|collection|message*|label*|carton*|basket*|
    giving|pen|pens|mug*|idea*|season|articles|packing
promotional|corporate|business|branded|customer|client|christmas|advertising|printed|engraved|logo|
    personalised|personalized|ordered|staff|employee|executive|wedding|seasonal|xmas|event|
    merchandise|conference ~1 gift*|chocolate*|giveaway|hamper*|sweets|goodie*|candy|candies|
    bouquet*|praline*|truffle*
gift*|chocolate*|hamper*|sweets|candies|praline*|truffle*|goodie* ~5 you_ordered|you_bought|
    you_received|your_order|ordered_by|printed|engraved|melted|arrived|for_your_client*|
    for_your_customer*|for_your_staff|for_your_employee*|for_your_event|with_your_logo|with_your_order|with_your_design|
    were_delivered|on_order|you_have_ordered|you_purchased|order_number|in_the_photo*|in_question|
    you_mention*|you_complain*
which|what|how_many ~0 chocolate*|gift*|hamper*|sweets|goodie*
gift*|flowers|bouquet*|champagne ~2 on|in|of ~1 artwork|logo|design|picture|photo*|proof
you ~1 sell|resell|hand|distribute|order|stock|use ~3 chocolate*|gift*|hamper*|sweets|truffle*
should|shall|were|do|did the|your|these ~1 chocolate*|gift*|sweets|hamper*|flowers|goodie*|goody
how|whether ~3 the chocolate*|gift*|hamper*|sweets|truffle*
budget|price|cost ~2 gift*
chocolate brown|colour*|color*|coloured|colored|box*|mould*|pantone
"""
