"""French: which way money goes in talk of payments, prices and invoices that does not say so by itself."""

# A sentence with one of these is French.
OWN_WORDS = """
le|la|les|des|du|est|sont|vous|nous|votre|vos|notre|nos|pour|une|avec|dans|qui|que|il|elle|pas|ne|cette|ces|
    et|je|
    merci|veuillez|faut|au|aux|à|ce|tu|ta|ton|tes|aucun|aucune|souhaitez|de|d|l|s|c|n|qu|en|par|sur|ou|sera|leur|
    bonjour|facture|factures|prix|paiement|frais|montant|virement|un
"""

# Words of everyday business: talk of money only where something in the sentence goes TOWARDS the customer.
ORDINARY = """
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

# Somebody of ours acts, the customer receives, a payment falls away or comes back.
TOWARDS = """
nous|on|je|j
flashbay ~0 fera|fait|prend*|paie|paiera|regle|offr*|vous|s_engage|accept*|refus*|consent*|support*|assum*|
    verse*|doit|emet|a
de flashbay
<actor> ~4 vous|te|leur|accept*|refus*|doit|doivent|pret|prete|prets|paie|paient|paye|regle|reglent|prend*|
    support*|assum*|fera|fait|veut|consent*|sign*|lanc*|engage|emet|emis|offr*
notre|nos|mon|ma ~0 charge|part|equipe|service|responsable|societe|assurance|agence|tresorier|maison|comptable
vous|te|t|lui|leur en|y? soit|soient|sera|seront|serait|est|sont|a|ont|revien*|reviendr*|attend*|doit|doivent|
    paie*|pai*|
    rend*|vers*|vir*|credit*|rest*
vous|te|leur ~0 envoi*|enverr*|envoy*|fait|fera|faire|adress*|laiss*|accord*|retir*|consent*|propos*|offr*|
    *era|*eront|*erait|*ira|*iront|*dra|*dront
vous ~1 *erez|*rrez|*irez|*drez|*vrez
vous|tu ~1 aurez|auriez|avez_droit|avez_gagne|recevr*|touch*|benefici*|profit*|recuper*|retrouv*|gagn*|obten*|
    obtien*|y|serez|seriez|retomb*|verr*|devrez|economis*
vous ~3 etre|soyez paye|payee|payes|regle|reglee|credite|creditee
recevoir|toucher|recuperer ~3 <amount>|somme|montant|paiement|virement|cheque
avez ~3 recu|touche|recupere ~3 <amount>|somme|montant|virement|cheque
serait|semble*|parait|trouv* ~2 juste
regler*|solder*|clore ~2 question|affaire
ne|n|pas|plus|rien|jamais|aucun*|sans|ni|zero|sauf|moins ~4 <settle>|cout*|frais|factur*|demand*|debit*|
    prelev*|supplement|debours*
<settle>|facture|factures|frais ~2 pas|rien
<settle>|regles|reglees|couvert*|support* ~0 par ~1 <ours>
votre ~1 compte|releve|banque|paypal|carte ~2 affich*|montrer*|verra|recoit|recevr*
recuperer|percevoir|encaisser
n|ne ~1 demand*|factur*|debit*|prelev*|retien*|retenons ~2 pas|rien|plus
paiement|paiements|montant|montants|somme|sommes|cheque|cheques|virement|virements|<amount>|<paid>|taxe|taxes|
    solde|reste ~5
    revien*|reviendr*|repart*|part|partent|parti|partie|partis|partir*|quitt*|route|chemin|retour|lance|signe|
    suit|suivr*|attend*|rejoin*|reapparai*|libere*|debloque*|reste
sign*|lance|lancons|lancerons|lancer|ordonn*|execut*|effectu*|emet*|emis|liber*|debloq*|programm* ~4 paiement|
    virement|cheque|montant|somme
<amount>|paiement|versement|virement|somme|montant|cheque ~6 par ~0 notre|nos
votre_attention|votre_nom|votre_faveur|pour_vous|vers_vous|chez_vous|a_vous
votre|vos|ton|un ~0 rib|iban|ribs|coordonnees_bancaires
baiss*|descend*|diminu*|redui*|reduc*|supprim*|annul*|enlev*|retir*|effac*|oubli*|divis*|alleg*|gomm*|maigr*|
    fond*|dispar*|placard|partag*|revoir|discut*|negoci*|arrang*|entend*|abandonn*|offr*|invers*|
    extourn*|saut*|repouss*
pour nous|flashbay
qui ~2 regl*|pai*|pay*
<service>|<bill>|<goods>|code|bon|kit|c_est ~4 offert*
revoir|revue|rectifi*|refait*|ajust*|regularis*|recalcul*|zero|nulle|prorata|minor*|abaiss*|ramen*|
    reconsider*|nul|
    caduc|caduque|sans_objet
incomb*|charge|support*|assum*
au_lieu|seulement|moitie|gratuit*|tiers
convien*|conviendr*|satisf*|suffir*|equitable|souhaitable
fidele|fidelite|exceptionnel*|desagrement*|excuse*|gene|patience|pardon*|prochain|prochaine|prochains|
    prochaines|suivant*|dedommag*|consol*
titulaire|beneficiaire
en ~0 trop|double
credit|credite|crediter
excedent*|surplus
equivalent*|correspondant*
"""

# What of TOWARDS goes nowhere: we ask, confirm, wait, send papers; a payment of the customer's is late.
TOWARDS_HARMLESS = """
nous|on|je|j|<actor>|service|equipe ~4 <informing>
nous est|sont|a|ont ~3 parvenu*|arrive*|reven*
correspondant* ~1 a ~1 <paper>
<actor> ~3 accept* ~3 <paying>
nous|on|je|j ~5 <passing_on> ~4 <paper>
<passing_on> ~5 <paper>
nous|on|je|j accept* ~2 <paying>|visa|mastercard
nous|on ~1 accept* ~1 pas ~2 <paying>
vous|merci|veuillez|pouvez|pourriez|bien_vouloir|prions|devez ~3 nous|me|moi
merci|veuillez|pouvez|pourriez|devez|prions|priere|vous ~6 sign*|lanc*|effectu* ~4 paiement|virement|cheque|
    montant|somme
<actor> ~3 vous ~0 repond*|contact*|appel*|inform*|confirm*|indiqu*|demand*|a_repondu
<actor> ~6 <passing_on> ~4 <paper>
<actor> ~2 refus* ~2 <paying>
nous|on ~1 pass* ~1 aux|au|a_la|en ~2 <paper>|<paying>
nous|on|je ~1 vous? ~0 propos* ~5 <goods>|version|option ~8 <amount>
vous ~1 trouverez|pourrez|devrez|paierez|payerez|reglerez|choisirez|aurez_besoin|acquitterez
vous ~1 serez|aurez ~2 averti*|prevenu*|contact*|inform*|livre*|redirig*|confirmation
revenons|reviens|reviendr*|retour ~2 vers_vous
vous en|y? sera|seront|est|a|ont ~2 facture|facturee|factures|facturees|demande|demandee
<paper> ~4 vous en|y? sera|seront|est|sont|a|ont ~3 <passing_on>
vous ~2 <passing_on>|aurez|auriez ~5 <paper>
reste ~5 a ~0 payer|regler|verser|solder|acquitter
commande|livraison|dossier|panier|lien|compte ~5 supprim*|annul*
supprim*|annul* ~3 commande|livraison|dossier|panier|compte
quel|quelle|combien ~2 montant|somme|paiement ~6 votre|vos ~1 compte|releve|carte|facture
<paper> ~4 que_vous ~1 recevr*|sera|est|a
que_vous ~1 sera|est|sont|a
<paper> ~8 je|nous|on ~0 vous? ~0 la|les|le|l ~0 <passing_on>|renvo*
carte ~1 de_credit
s entend*
chez|vers|avec|entre nous
charge ~1 de|du|des|d ~1 destinataire|destinataires|client|clients|acheteur
vous ~2 à
vous ~0 serez ~1 preleve|prelevee|debite|debitee|facture|facturee
vous ~0 coutera|couterait|coute ~1 <amount>
vous? ~0 reste ~5 a ~0 payer|regler|verser|solder|acquitter
compte ~4 credite* ~3 points
<paying> ~1 de ~0 votre|vos|sa|leur part
<paying> ~2 securis* ~2 notre
ordre|siege|securise* ~2 notre|nos ~0 siege|societe|agence
"""
