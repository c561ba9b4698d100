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
vous|te|leur ~1 verse*|vire*|virer*|versons|verserons|paierons|paierai|regler* ~6 <money>|<paid>
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
    joignez|confirm*|faut|faudrait|manque ~5 rib|iban|coordonnees_bancaires|
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
<money>|<paid> ~5 renvoyes|renvoyees|verses|versees|vires|virees|debloques|liberees|liberes|reverses|
    reversees|due|dues
<money>|<paid> ~5 renvoye|renvoyee|libere|liberee|debloque|debloquee|reverse|reversee|verse|versee|
    vire|viree|rapatrie|recompense
liber*|debloqu* ~4 <money>|<paid>
rentr* ~1 dans ~1 ses|vos|tes|leurs|mes fonds|frais|sous|debours
ravoir|revoir ~3 <money>
votre ~1 banque|compte|carte ~5 recevr*|recoit|verra|voit|credite*|sera|touch* ~6 <money>|<paid>|credite*
contest* ~4 banque|prelevement|paiement|debit
cheque|cheques ~6 vous|parti|envoy*|courrier|poste|emis
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

# What VAGUE and ORDINARY are no promise in the company of.
VAGUE_EXCUSED = """
facture|factures|commande|commandes ~3 <amount>
prix|total|tva|tarif|devis|offre|minimum|cout|coute|coutent|solde|montant|valeur|
    assure|declare*|port|frais ~6 <amount>
<amount> ~4 facture*|commande*|tva|piece|unite|ht|ttc|hors_taxe*|l_unite|chacun
<amount> ~1 par ~1 piece|unite|exemplaire|article|stylo|mug|lot|personne|mois|an|couleur|carton|envoi
recu|reception|parvenu|enregistre ~7 <amount>
votre ~1 virement|paiement|reglement|versement|acompte ~2 de? <amount>
montant_total|prix_d_achat|montant_paye|montant_de_la_commande|montant_de_votre_commande|
    montant_regle|somme_totale ~6 facture|est|figure|hors|ttc|indique*
indiqu*|confirm*|verifi*|rappel*|preuve|justificatif ~4 <paid>
recu|reception|enregistre|parvenu|arrive|merci|preuve|justificatif|confirmation|copie|attente|rappel
    ~6 paiement|acompte|cheque
paiement|acompte|cheque ~5 recu|enregistre|parvenu|arrive|bien|delai|confirme|est_de|a_bien
delai|delais|mode|modes|moyen|moyens|conditions|echeance|date|lien|reference|page|rappel|preuve ~1
    de paiement
prix|tarif|tarifs ~4 confirmation|commande|catalogue|devis|facture|joint|vigueur|affiche|indique|
    unitaire|voyez|ht|ttc|liste
commande|confirmation|catalogue|devis|facture|quel|liste|grille ~4 prix|tarif|tarifs
payee|paye|payes|payees|payer|regle ~2 par|le|avec|avant|a|en|hier|lundi|mardi|deja|via
frais ~4 facture|figure*|a_part|detaill*|indique*
facture ~4 frais
appel|prix_d_un_appel|cout_d_un_appel ~4 appel|communication
ne|n|pas|rien|sans ~5 payer|a_payer ~2 au|a|chauffeur|livreur|transporteur
a|tout|au|hors|vil prix ~0 d_or
carte_bleue ~3 pas|inutile
tarif*|prix ~3 en_ligne|sur_le_site|catalogue
prix|tarif|tarifs ~1 degressif*|public*|inchange*|habituel*|de_vente
meme|memes ~0 prix|tarif|tarifs
devis|grille|catalogue ~10 prix|tarif|tarifs
prix ~2 de_la_qualite|d_excellence
taxe|taxes ~3 facture|incluse*|comprise*
frais|fraiche ~1 emballe|sec|au_frais
au frais
frais|port|livraison|transport|marquage|prix ~4 en_sus|compris*|inclus*|non_compris|s_entend*|hors_taxe*
montant|montants ~4 facture*|commande|total|figur*|ht|ttc|indique|est_de|est_indique|est_correct
facture*|total ~4 montant|montants
en somme
# "sommes" is also a verb
nous sommes
sommes|somme ~0 nous|desole*|navre*|ouvert*|a|en|bien|la
debit ~2 de_la_pompe|d_encre|d_eau|internet
depense* ~3 energie|temps
service|exercice|annee|directeur|equipe ~0 financ*
copie|duplicata|double|numero|numeros|date|adresse|sur|dans|reference|references|pdf|exemplaire|haut|bas|dos|
    intitule|destinataire|envoi|nom ~3 facture|factures|facturation
facture|factures ~5 joint*|ci_joint*|piece_jointe|pdf|copie|duplicata|numero|adresse|intitule*|libelle*|
    figure*|
    mentionne*|indique*|etablie_au|au_nom|date|datee|du|proforma|pro_forma|acquittee|originale|disponible*|
    telecharg*|manquante|dematerialis*|en_ligne|portail|chorus|comptab*|destinat*|recu*|parvenu*|par_mail|
    par_courriel
envoy*|enverr*|transm*|adress*|recev*|recevr*|recu|trouv*|retrouv*|telecharg*|joign*|joindre|fourn*|
    communiq*|renvo*|
    <ask>|regle|reglee|paye|payee|payer|reglement|paiement|cherch*|consult* ~4 facture|factures
service|adresse|donnees|coordonnees|email|contact|entite|societe ~2 de? facturation
facture|factures ~1 0
facture|factures ~4 paye|payee|payees|reglee|regle|reglees|deja
facture|factures ~1 est|sont|a ~2 nom|libelle*|jointe*|bien|deja|emise|etablie|partie
bonne|prend*|prenons|pris|prendr*|prise|prises|notes|petite|de ~0 note
note ~2 explicative|d_information|de_service|interne|technique
merci|bien|avons|ai|est|c_est|ete|a|deja|je|j ~2 note
economie|economies ~1 d_energie|circulaire|d_encre
carte|coordonnees|etablissement|compte|identite|transaction|terminal|secteur|milieu ~1 bancaire*
combien|vos|les|des|0|en|ces|votre|un ~1 porte_monnaie
hors|toutes ~0 taxes
prix|tarif|tarifs|cout ~8 devis|facture|catalogue
carte|cartes ~1 de_credit
solde ~3 commande|livraison|colis|articles|unites|quantite|conges|expedie*|restant*_a_livrer
comptes|compte ~0 client|rendus|rendu
soldes ~3 ete|hiver|periode|dates
grands comptes
vos|les|des|nos ~0 comptes ~2 utilisateur*|clients|reseaux
avantage ~1 de|du|d_etre
avantage*|faveur ~3 materiau*|matiere|bambou|coton
facture|factures ~6 que_vous|boite|raison_sociale|porte|portera|mail|compta|demande*|pdf|signee|format
facture|factures|facturation ~3 que ~2 demand*|cherch*
question*|interlocut*|concernant|relative*|contact|conta* ~4 facturation
compta ~0 flashbay
combien ~2 coute*
coute|cout|prix|tarif ~4 envoi|echantillon*|unite|piece|marquage|unitaire|gravure|impression|modele|timbre
<amount> ~3 de_plus|l_unite|par_piece|par_unite|piece
taxe|taxes|redevance ~5 devis|facture
votre|le|ce|un ~0 paiement|reglement|virement ~3 apparai*|parvenu|recu|pas_encore|enregistre|en_attente|retard
par|via|avec|carte ~2 paypal|mastercard|amex
marge|marges ~1 tolerance*|d_impression|de_page|du_document|d_erreur|de_securite|de_coupe|blanche*
avis|relance ~1 de? ~0 paiement
ecri*|contact*|mail|adresse|question* ~6 compta|comptabilite
option*|devis|liste ~4 prix|tarif|tarifs
prix|tarif|tarifs ~4 projet
facture|factures ~2 payable*|exigible*|a_trente_jours|echue
frais|port|livraison|transport|marquage|echantillon ~7 sont_de|est_de|s_eleve* ~0 <amount>
acompte ~5 est_a|a ~1 verser|regler|la_commande
"""
