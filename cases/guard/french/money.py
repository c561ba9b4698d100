"""French wordings of money given back, and of money without saying how."""

REFUND = """
rembour*|rembous*|remborse*|rambours*|rembouc*|renbours*|rembt|rmbt|remb|*rembours*
<give_back> ~5 <money>|<paid>
<money>|<paid> ~5 rendu|rendue|rendus|rendues|restitue|restituee|restituees|restitues|retourne|
    retournee|recredite|recreditee|reverse|reversee|revire|reviree|recupere|recuperee
<money>|<paid> ~4 revien*|reviendr*|revenir|retrouv*|rentre*|retourn*|repart*|repass*
<give>|<money>|<give_back> ~8 sur|vers ~1 votre|vos|le|ton|leur|la|cette|meme ~2 <account>
<account> ~3 sera|est|seront|etre|a_ete|va_etre ~3 credite|creditee|credites|recredite|
    approvisionne|regularise
recredit*|re_credit*|retrocession|retroced*
credit* ~3 votre|vos|sur|le|la ~3 <account>|montant|somme
vous|te|leur|lui ~3 <give_back> ~6 <money>|<paid>|tout
vous|te|leur les|la|le|l|en? ~0 verse*|vire*|virer*|versons|verserons|paierons|paierai|regler* ~6 <money>|
    <paid>
rien|pas vous|te ~0 rendre|reverser|verser|restituer
<give> ~2 vous|votre|vos ~4 argent|sous|fonds|<paid>
recuper*|retrouv*|recouvr*|ravoir|toucher*|recevr* ~5 <paid>|argent|sous|mise|fonds|depense*
sur_quel_compte|quel_compte
invers* ~3 operation|debit
contre_pass*|contrepass*|extourn*|note_de_debit|chargeback|defray*|desinteress*
regularis* ~5 banque|compte|carte|paiement|trop|difference
solde ~3 crediteur|en_votre_faveur|a_votre_faveur|votre_avantage
versions|verserions|versassions
<amount> ~5 de_retour|retour_chez
reverr*|revoir|revoyez ~3 argent|somme|montant|sous|<amount>
remis|remise|remises ~4 sur ~2 votre|vos ~1 compte|carte
vous|te|tu ~2 toucher*|touchez|recevr*|encaisser* ~2 <amount>|argent
faire|effectu*|emett*|proced*|lanc*|ordonn*|fera*|ferons ~4 virement
envoy*|transmett*|communiqu*|donn*|fourni*|besoin|indiqu*|adress*|faire_parvenir|demand*|joindre|
    joignez|confirm*|faut|faudrait|manque ~5 rib|iban|coordonnees_bancaires|compte_bancaire|
    releve_d_identite_bancaire|numero_de_compte|infos_bancaires|bic|identite_bancaire|
    coordonnees_paypal|adresse_paypal|compte_paypal
paiement|prelevement|transaction|debit|encaissement ~4 annul*|contrepass*|extourn*|reverse*
annul*|contrepass*|extourn*|invers* ~4 paiement|prelevement|transaction|debit|reglement|encaissement
pas|rien|jamais|sans ~4 de? votre_poche
de_votre_poche|de_vos_poches|de_ta_poche
pas|rien|plus|aucun*|jamais|sans ~5 perdr*|perdu*|perdant*|perdez|perte ~3 argent|centime*|sou|
    financ*|euro*|dans
perdant|perdants|perdante|lese|leses|lesee
y_perdr*|y_perdez|y_perdre|sans_y_perdre|n_y_perd*
aucune_perte|perte_financiere|perte_seche|perte_d_argent
rentr* ~3 dans ~1 vos|votre|tes ~2 frais|fonds|argent
cela|ca|ceci|elle|il|rien ~2 ne|n ~3 coute*|coutera ~2 rien|pas|un
coutera|coute ~2 rien|pas_un
trop_percu|trop_verse|satisfait_ou_rembourse
reprise ~3 contre_paiement
devons ~3 <money>
rachat|rachats|rachet*|caution|arrhes|les_sommes|des_sommes|ces_sommes|sommes_versees|sommes_dues|
    sommes_payees
avance|consigne ~4 rendu*|restitu*|retourn*|revien*|renvoye*
vous|te ~1 les|la|le|l|en ~0 payer|paierons|payons|regler|reglons|paiera
liber*|debloqu* ~4 <money>|<paid>
rentr* ~1 dans ~1 ses|vos|tes|leurs|mes fonds|frais|sous|debours
ravoir|revoir ~3 <money>
votre ~1 banque|compte|carte ~5 recevr*|recoit|verra|voit|credite*|sera|touch* ~6 <money>|<paid>|credite*
contest* ~4 banque|prelevement|paiement|debit
cheque|cheques ~6 vous|parti|envoye|courrier|poste|emis
vous|nous ~2 envoy*|adress*|enverr*|fait|ferons ~2 cheque|cheques
rend* ~3 <bill>|leur_prix|le_prix
retour ~1 sur ~1 cb|carte|compte|votre_compte
paierons|paierai|payons|payerons ~1 en_retour|retour
paye|payee|paye ~1 pour_rien|pour_du_vent
comme_si ~5 paye*
debit|debits|prelevement ~6 disparai*|annul*|efface*|retire*
recevoir|recevrez|touch* ~2 somme|montant|argent
apparait*|apparaitr*|arriv*|verr*|voir|voyez|tomb*|atterri*|revien*|repart*|parti ~6 sur|dans ~1 votre|vos|le
    ~1 compte|banque|carte|releve|cb|paypal
<part>|quelque_chose|ca|cela|tout ~4 sur|vers ~1 votre|vos|ta ~1 compte_bancaire|compte_en_banque|banque|
    carte|
    releve|cb|paypal
votre ~1 banque ~4 voir|verra|recevr*|recoit|arriv*|prevenu*|attend*|credit*
vous|te|lui|leur ~4 revers*|restitu*|redonn*|rend|rends|rendons|rendre|rendra|rendrons|rendrai|ristourn*|
    retroced*
    ~4 <part>
preleve*|debite*|encaisse*|paye|payee|payes|regle|reglee|verse|versee|facture|debourse ~2 en_trop|en_double|
    deux_fois|a_tort|par_erreur|indument
trop ~0 paye|preleve|debite|regle|verse|facture|percu|encaisse
doublon ~4 paiement|reglement|prelevement|debit|encaissement
double ~1 paiement|reglement|prelevement|debit|encaissement
recuper*|retrouv*|rendr*|rend|rends|rendons|revoir|reverr*|revoy* ~2 vos|votre|tes|leurs ~1 billes|mise|
    du|deniers|
    economies|pecule|ble|oseille|centimes|avance
<give_back> ~3 chaque|dernier ~1 centime|centimes|sou
compta|comptabilite|service_comptable|tresorerie|tresorier ~5 parti|partie|regularis*|debloqu*|lance|feu_vert
franchise|assurance|assureur ~5 verse*|indemnis*|couvr*|reglera|regle|dedommag*
contre_valeur|contrevaleur|a_votre_profit|au_credit|remise_en_banque|remboursable*
porte|portee|inscrit|inscrite|figur* ~2 au_credit
laiss* ~3 plumes
rend* ~3 cesar
marche_arriere|machine_arriere|retour_arriere ~5 paiement|achat|commande|transaction|debit|prelevement
pendules|compteurs ~3 heure|zero
contre_remboursement|rbt|rbst|rmbst|rembst|r_word|refund*
redevable*|devons|vous_doit ~4 <money>|<part>|rien|difference
resolu*|resiliat*|resili*|annul* ~4 vente|achat|contrat ~8 prix|<money>|<part>
rmb*|rembrs*|rbsmt*
transfert|ordre|mouvement|ecriture ~1 bancaire|de_fonds|d_argent
restitu*|retroced*|redonn*|reverser|reversons|reverserons|reversera|reverserai|reverse|reverses|reversee|
    reversees|
    reversement|reversements|reversions|reverserait|reversent|rembourser
recuper*|recouvr* ~3 <part>|<money>
retour ~3 fonds|somme|argent|paiement
operation|ecriture|transaction ~2 inverse|inversee|contraire
paierons|paierai|payons|payerons|paiera ~4 <part>|prix
reprise|reprendre|reprenons|reprendr* ~5 contre ~2 <part>|prix|<money>|paiement
"""

# About money without saying how: taken for both, unless the same sentence is clear about one of them.
VAGUE = """
genereu*|magnanime* ~6 prix|facture|frais|tarif|commande
genereux|genereuse|genereusement
l_argent|votre_argent|d_argent|cet_argent|ton_argent|leur_argent|notre_argent|en_argent|argent|fric|
    pognon|thune|thunes|sous_sous|vos_sous|tes_sous|des_sous
financier|financiere|financierement|pecuniaire*|pecunier*
quelque_chose|geste|arrangement|solution|moyen|accord|effort|mieux ~5 prix|facture|montant|tarif|
    cout|frais|paiement|note|addition
cote|niveau ~1 prix|argent|finances|facture|tarif|sous
s_y_retrouver|vous_y_retrouver*|y_trouver*_votre_compte|vous_y_gagner*|y_gagner*|
    rentrer_dans_vos_frais
transaction_amiable|reglement_amiable|arrangement_amiable|accord_amiable|a_l_amiable|amiable
rattrap* ~4 avec|par|envers|aupres
fair*|fait|ferons|fera|ferai|consent*|accord*|sera ~3 effort|efforts
effort|efforts ~3 fait|faits|consenti|consentis|cote|part|commercial|possible
en_reparation ~3 prejudice
reparer|reparation|reparons ~3 prejudice|tort|torts
fonds|nos_caisses|economis*|avantage|avantages|faveur|zero_euro|economie|economies|rembours
cash|flouze|oseille|pepettes|pepetes|biftons|tune|tunes|deniers|picaillons|kopecks|pecule|
    du_ble|des_ronds|tiroir_caisse|maille|cout_zero
"""

# Everyday words of business: count only in a sentence in which the second opinion hears a promise.
SUSPECT = """
<amount>
<paid>
bancaire*|votre_banque|euro|euros|centime|centimes|paypal|mastercard|amex|paie|paies|paient|payait|payiez|
    paieriez|payant|payable*|debours*|compta|tresorerie|marge|marges|solde|soldons|solderons|creance*|dette|
    dettes|
    credit|vos_comptes|nos_comptes
cheque|cheques|prix|cout|couts|coute|coutera|coutent|frais|payer|paye|payee|payes|payees|paiement|
    paiements|paierez|payez|payera|paiera|paierons|payons|acompte|acomptes|debite|debitee|debiter
sur|via|par ~1 cb|carte_bleue
droits_de_douane|redevance|taxe|taxes|prelevement|prelevements|tarif|tarifs|porte_monnaie
preleve|prelevee|preleves|prelever|prelevons|preleverons|debiterons|debitons|debites|debitees
somme|debit|debits|depense|depenses|financ*|montant|montants
facture|factures|facturation|facturer
la|votre|cette|une|notre ~0 note|addition
facturation|facture|montant|solde|total ~4 revoir|revue|rectifi*|refait*|ajust*|regularis*|recalcul*|
    zero|nulle|prorata|minor*|abaiss*|ramen*|reconsider*|nul|caduc|caduque|sans_objet|soldee|
    abandon*|ne_sera_pas|ne_vous_sera|moitie
offert|offerte|offerts|offertes|offrir|offrons|offrirons|offrira|offririons|offrirai|offre|offrent
moins_cher|moins_chere|moins_cheres|bon_marche
<money>|<paid> ~5 renvoyes|renvoyees|verses|versees|vires|virees|debloques|liberees|liberes|reverses|
    reversees|due|dues
<money>|<paid> ~5 renvoye|renvoyee|libere|liberee|debloque|debloquee|reverse|reversee|verse|versee|
    vire|viree|rapatrie|recompense
versement|versements|virement|virements|rib|ribs|iban|coordonnees_bancaires|reglement|crediter|credite
"""
