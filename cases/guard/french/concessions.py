"""French wordings of money given up: compensation, discounts, credit, costs taken over, goodwill."""

CONCESSION = """
dedomm*|dedomag*|desdomm*|dedomm|*dedommag*
indemni*|indeni*|compens*|compans*|recompens*
geste|gestes|geste_commercial|jeste_commercial
prend*|prenons|prendr*|pris|prise|prises ~3 en_charge|sur_nous|a_notre_charge|a_notre_compte ~3
    <service>|<percent>|<amount>
nous|on|je|flashbay|maison|societe ~4 prend*|prenons|prendr*|pris ~2 en_charge ~2 la|le|les|l|tout|cela|ca
<service> ~5 pris|prise|prises|prend*|prenons|prendr* ~1 en_charge|a_notre_charge
prise_en_charge ~1 de|du|des|d|totale|integrale|partielle|financiere|complete ~2 <service>|<percent>|
    <amount>
ne|n ~3 compte|comptons|compterons|comptera|compterai|comptent ~1 pas|rien
vous|les ~2 compte|comptons|compterons|compterai|facture|facturons ~0 pas|rien
abattement*|degrevement*|bonification*|minoration*|moins_value|franco|coupon|coupons|cashback|
    discount|discounts|defalqu*|gratis|voucher|vouchers|gratuites|prix_coutant|
    prix_de_revient|prix_d_ami|prix_d_amis|prix_d_usine|sans_marge|notre_marge|nos_marges|ma_marge
a_titre commercial|gracieux|gratuit|compensatoire|de_compensation|de_consolation|indemnitaire
rectifi*|regularis*|recalcul*|refair*|refait|minor*|ramen*|reconsider*|renegoci* ~5 facture|facturation|
    montant|solde|total|prix|tarif
corrig* ~4 facture|facturation ~3 baisse|moins|hausse
facture|factures ~1 rectificative|corrective|rectifiee|a_zero
ne|n reglez|payez|acquittez|tenez_pas_compte ~0 pas|plus|rien
ne|n tenez ~1 pas ~1 compte ~2 de ~2 <bill>
inutile|pas_besoin|pas_la_peine|pas_necessaire ~2 de|d ~2 regler|payer|acquitter|solder
laiss*|lach* ~1 tomber|filer|courir ~4 <bill>
abandon*|solder|soldons|solderons|eponge*|epongeons|effac* ~4 <bill>|creance|dette|ardoise|reliquat
pass* ~1 l_eponge|l_ardoise
quittes|on_est_quitte|etes_quitte
moitie_moitie|moite_moite|fifty_fifty|50_50|poire_en_deux|chacun_la_moitie
baisse|baisser|baissons|baisserons|rabattre|rabattons|rabattrons|diminution|allegement|alleger|allegeons|
    epargn*|
    commercialement|surcout|surcouts|exoner*|dispense|dispenses|dispensons|degrev*|alleger
rallonge|contrepartie|contreparties|lot_de_consolation|en_prime|une_prime
a_valoir
coup_de_canif|coup_de_pouce|coup_de_rabot
valeur|equivalent ~4 sur ~2 prochain*|future*
partag* ~3 <bill>
remise|remises ~4 de|sur|commercial*|exceptionnel*|fidelite|tarif*|immediate|supplementaire|0|%|
    client|prochain*
remise|remises
rabais|ristourn*|escompt*|reduction*|decote*|soldes|promo|promos|code_promo|code_reduction|
    code_promotionnel|bon_d_achat|bons_d_achat|bon_de_reduction|bon_cadeau|bon_promotionnel|
    bon_de_remise|cheque_cadeau|cheques_cadeaux|carte_cadeau|cagnott*|points_de_fidelite|bonus|
    ticket_de_reduction
un|votre|cet|deux|petit|notre|droit_a_l|montant_de_l|montant_d|le_cas_echeant_d|bon_d avoir|avoirs
l avoir ~1 sera|est|de_0|du|correspond*|figur*|a|vous|partiel|commercial*|emis|0
l|notre|son|des|vos|forme_d|note_d avoir|avoirs ~3 sera|est|seront|correspond*|valable|utilisable|
    sur|partiel|total|commercial*|client|qui|emis|pour|dans|d_un|du|a_valoir|vous|immediat*|a|au|
    figurera|disponible|etabli
emett*|emis|emettre|etabl*|etabli*|editer|edit*|propos*|accord*|fair*|fera|ferons|gener*|recev*|
    recevr*|cre*|offr*|donn*|consent*|envoy*|beneficier ~3 un|votre|l|cet|d_un|des|en|cette avoir|
    avoirs
sous_forme_d_avoir|retour_avoir|avoir_de|avoirs|facture_d_avoir|note_d_avoir|note_de_credit|
    notes_de_credit|avoir_commercial|avoir_client
un|votre|cet|petit avoir <amount>|sera|est|a_valoir|commercial|client|partiel|correspondant
faire|ferons|fera|fait un avoir
credit* ~4 d_achat|achat|commercial*|prochain*|future*|<amount>
<percent>|<amount> ~3 de_moins|moins|en_moins|offert*|deduit*|retir*|rabattu*|de_rabais|de_reduc*
de_moins|en_moins ~3 sur ~3 <bill>
<percent> ~3 sur ~2 votre|la|vos|le|une|prochain* ~3 commande|achat|facture|prochain*
dedui*|deduct*|retranch*|soustra*|baiss*|dimin*|redui*|revoir|reverrons|revu|ajust*|diviser|
    rabattr*|allege*|moder* ~6 <bill>|<amount>|<percent>
<bill> ~5 deduit*|reduit*|baisse|revu*|diminue*|annule*|efface*|offert*|retire*|allege*|minore*|
    moitie
enlev*|retir*|ot|ote*|supprim* ~3 <percent>|<amount>|frais|montant ~6 facture|note|prix|commande|
    total|port
annul*|efface*|effacer*|ignor*|oubli*|supprim*|dechir*|jet* ~4 facture|factures|solde|dette|creance|
    note|echeance|frais
gratuit|gratuite|gratuits|gratuites|gratuitement|gratos|gracieu*|a_titre_gratuit|sans_frais|
    sans_surcout|sans_supplement|sans_cout|sans_contrepartie|aucun_frais|aucun_cout|sans_rien_payer|
    gratuite_totale
a_nos_frais|a_notre_charge|aux_frais_de_flashbay|aux_frais_de_la_maison|cadeau_de_la_maison|
    c_est_pour_nous|sera_pour_nous|pour_notre_pomme|est_pour_nous|offert_par_la_maison|
    sur_notre_compte|de_notre_poche|nous_regalons|on_regale
prend*|prenons|prendr*|pris|prise|assum*|support*|couvr*|absorb* ~4 en_charge|charge|compte ~5
    <bill>|depense*|perte*|dommage*|difference|<amount>|reparation
assum*|support*|couvr*|absorb*|partag*|particip* ~4 cout*|frais|depense*|perte*|difference|facture|
    montant
participation ~3 frais|financ*|commercial*
ne|n|pas|plus|rien|sans|aucun* ~5 a_payer|a_regler|a_debourser|payer|payerez|paierez|paiera|payez|
    debourser*|debours*|factur*
vous|tu ~2 ne|n ~1 paierez|payerez|paieras|payez|reglerez|devez ~2 que|rien|plus|pas
rien|plus_rien ~3 payer|regler|debourser|devoir|factur*|debite*
moitie|demi ~2 prix|tarif
tarif|prix|conditions|condition|offre ~2 preferentiel*|special*|avantageu*|reduit*|exceptionnel*|
    privilegie*|d_ami|negocie*|plus_bas|interessant*|revu*|doux|cass*
meilleur|meilleure|bon|petit ~1 prix|tarif|offre|condition*
frais_de_port|port|livraison|transport|expedition ~4 offert*|gratuit*|pour_nous|a_notre|en_moins|
    inclus
prochain*|future*|ulterieur* ~1 commande*|achat* ~6 offert*|gratuit*|moins|%|reduit*|avantag*|tarif|
    prix|pour_nous|deduit*
avantage|avantages ~2 commercial*|tarifaire*|client|financ*|prochain*
faveur|fleur|coup_de_pouce ~3 commerciale|prix|commande|tarif
faire|ferons|fera|ferait une_fleur
pardonner|excuser|gene|desagrement*|derangement|desagrement ~3 <amount>|<percent>
<amount>|<percent> ~6 desagrement*|gene|excuse*|derangement|dommage*|patience|contretemps
en_guise_de ~3 dedomm*|excuse*|compens*
retir*|enlev*|ot*|oter* ~3 partie|morceau|fraction|part ~3 <bill>
quelque_chose|mieux|petit_plus ~4 prochain*|suivant*|future*
a_l_as
pour|de|sur ~0 notre|nos|ma poche|poches|bourse|dos|pomme
prend*|prenons|prendr*|pris|mett* ~5 a_notre_compte|sur_notre_compte|a_mon_compte|sur_nous
renonc* ~5 <bill>|facturer|somme|<amount>
a ~0 sa|notre|ma|nos charge|frais
charge|frais ~1 de|du|des|d ~1 <ours>
pris|prise|prises|prend*|prenons|prendr* en_charge ~2 <ours>
charge|frais|compte ~3 de_flashbay|de_la_maison|maison
cadeau ~1 de|du|des|sur|pour ~2 <bill>|livraison|prix|port
grace ~1 de|du|des ~2 <bill>
pas|ne|jamais ~3 factur*
faveur ~2 <amount>
en_votre_faveur
en_plus ~3 gratuit*|pour_compenser|pour_vous
met*|mettons|ajout* ~5 <goods> ~2 en_plus|de_plus|supplementaires
arrondi* ~3 angles|facture
doubler* ~3 quantite*
souple*|souplesse|flexible*|arrangeant*|conciliant* ~4 <bill>
ne|n ~2 sera|seront|est|sont|serait ~1 pas ~2 compte|comptee|comptes|comptees|decompte*|impute*|reclame*
<bill> ~3 oublie*|zero|envole*|disparai*
oubliez|oublions ~3 <bill>
tarif|prix|condition* ~2 plus ~0 doux|bas|bas|interessant*|leger
dispens*|exoner*|exempt* ~4 <bill>
offre|offres ~1 speciale|speciales|particuliere|avantageuse ~6 vous|prochain*|fois|faire
faire|ferons|ferai|fait ~3 une ~1 offre
a|sur notre|nos|nous compte ~3 sera|est|difference|frais
difference|surplus|surcout ~4 notre|nous
prend*|prenons|prendr* ~5 sur_nous
reglons|reglerons|acquittons|acquitterons|payons|paierons ~3 la|les|votre|l|nous ~2 <bill>
laisser|laissons|laisserons|laisse ~4 pour_moins|moins|a_moitie
fait|faisons|ferons|fera ~2 <percent>
<percent> ~2 sur ~1 la|le|votre ~1 suite|prochain*|tout|total
<bill> ~6 sur_nous|pour_nous
aucun|aucune|sans|pas_de ~1 facture ~4 emise|envoyee|etablie|pour
prochain*|suivant* ~2 carton|commande|lot|boite|livraison ~3 pour_nous|a_nous|notre
support*|assum* ~4 envoi|port|express|transport|livraison
rogn*|grignot*|raboter|raboterons|gratter ~4 <bill>
entente|compromis|arrangement|transaction|consensus|conciliation ~6 <bill>
terrain_d_entente|s_arranger|nous_arranger|vous_arranger ~4 prix|facture|tarif|sur|la_dessus
terrain_d_entente|arrangement_a_l_amiable|arrangement_commercial|solution_commerciale
saut*|trappe|envole*|passe_a_l_as|trait|croix|disparai* &5 <bill>
moins <percent>|<amount>
c_est|est|sont|sera|seront|serait ~0 cadeau
regal*|maison ~3 regal*|invit*|regale
code|codes|bon|bons|credit|avantage|quelque_chose|geste|surprise|coup_de_coeur|cheque|cagnotte|plus ~4
    sur|pour ~1
    votre|vos|la|une|ton ~1 <next>
combien ~5 enlev*|retir*|deduir*|baiss*|rabattre|offrir|descendre|satisf*
quel geste|effort
revaudr*|revaloir|doit_bien_ca|devons_bien_ca|devons_bien_cela|doit_bien_cela|vous_devons_bien
montr* ~3 genereu*|reconnaissant*|arrangeant*|conciliant*|large|larges
lach* ~3 lest
main a_la_poche|au_porte_monnaie|au_portefeuille
ferm* ~3 yeux ~4 <bill>
epargn* ~4 <bill>
serr*|cass*|tir*|descend*|plafonn* ~3 prix|tarif|tarifs
de_l_eau_dans_notre_vin|de_l_eau_dans_son_vin
a_nos_depens|zero_euro|zero_euros|0_euro
de_cote ~4 prochain*|pour_la_suite|pour_vous
<amount> ~4 de_cote|pour_la_suite|pour_vous|a_depenser|a_utiliser|utilisable*
quelque_chose ~3 sur ~2 votre|vos|le ~1 compte ~1 client|flashbay
franchise ~2 de_port|de_transport|port|livraison
facilite*|echelonn*|etal*|report*|moratoire|delai ~2 de? ~1 paiement|reglement|echeance|facture
moratoire
a_votre_charge|a_vos_frais
gracieusement|a_titre_gracieux|remise_gracieuse
prejudice* ~8 <amount>|repar*|indemn*|compens*
repar*|couvr* ~3 prejudice*|perte*
chouchout*|bichonn*|dorlot*
compteur* ~3 zero
divis* ~2 deux|moitie
moins ~0 sale|salee|lourde
rien|aucun*|pas ~3 demande|demandee|reclame|reclamee|exige|impute|imputee|retenu|retenue
reglons|reglerons|regle|reglera|paierons|payons|paye|paiera ~2 transporteur|coursier|douane|imprimeur|retour|
    enlevement|reprise|fournisseur
pas|aucun|aucune|sans|ni|zero ~2 supplement|frais|depense|debours|cout
possible|envisageable|faisable|faire|geste|solution|effort|fait|marge ~2 commercial|commerciale|
    commercialement
nous|on|je ~1 vous ~1 accord*|consent*|concede*|octroy*|allou*
vous ~2 est|sera|sont|seront ~1 accord*|consent*|concede*|octroy*|alloue*
descend*|tomb*|ramen*|baiss* ~4 <amount>|<percent>
facture|montant|prix|total|note|solde|tarif ~3 pass*|tomb*|descend*|ramen* ~2 de|a|sous
penalite|penalites|amende|astreinte|dommages_interets|dommages_et_interets
fera|feront|sera|seront|est|sont|pass*|mis|mise|met* ~2 a|sur ~0 notre ~0 compte
propos*|fait|faire|mets|mettons|laiss*|enlev*|obten* ~2 <percent>
<percent> ~1 sur ~1 les|la|le|l|votre|vos|cette|ces|toute|tout ~0 <goods>|<bill>
reprise|reprendre|reprenons|reprendr* ~5 contre ~2 <part>|prix|<money>|paiement|credit
nous|je|on ~0 vous|les ~0 compte|comptons|compterai|compterons|comptera
vous|tu ~2 devrez|devez ~1 que|rien
demande*|emission|etablissement|montant|creation ~0 d avoir|avoirs
"""
