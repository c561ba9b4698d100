"""French wordings that only look like talk of money given back or given up."""

# A mention wholly inside one of these is none.
MONEY_HARMLESS = """
nous|me|m ~0 l avoir dit|signale|indique|precise|fait_savoir|rappele ~3 transmets|transmet|
    fais_suivre|note ~0 a?
frais_de_port|total_a_payer ~1 0 ~0 €|eur|euros
montant|prix|total inclut|comprend ~1 frais|port|tva ~0 de? ~0 port?
reduction ~0 de|du ~0 bruit|taille|format|fichier
compensation ~0 de|des ~1 couleur|couleurs|tension|bruit|mouvement|niveau
paiement|reglement|virement|versement ~4 credite* ~1 sur_notre_compte
couleur|coloris|finition|stylo*|encre|marquage|teinte|dorure|version|en|ton|gris|logo|plaque|effet|
    metal|or_et|or_ou ~2 argent
votre ~1 virement|paiement|reglement|versement|acompte ~4 recu|enregistre*|arrive|valide|confirme|
    parvenu|bien
contre remise ~1 de? cheque|cheques
remise ~3 en_main*|contre_signature|du_colis|de_votre_colis|de_la_commande|des_colis|
    au_transporteur|a_la_poste|a_l_adresse|en_etat|en_route|en_service|a_jour|en_cause|a_zero|
    en_forme|de_prix_scolaire|du_courrier|de_la_marchandise|a_un_voisin|aux_normes|en_marche|
    de_diplome*|des_prix|des_cles|des_documents|de_votre_commande|en_question|en_place|
    au_destinataire|au_gardien|au_voisin|a_l_accueil|du_paquet|du_pli
<voucher> ~3 que_vous ~4 imprim*|command*|fait*|personnalis*|distribu*
vos|ces|les|des|votre|mille|0 ~0 <voucher> ~6 imprime*|personnalise*|impression|bat|format|grammage|pellicul*|
    numerot*|vernis|decoupe|maquette|graphique|commandez
numero_vert ~3 gratuit|appel
appel*|numero|ligne|telephone|hotline|stationnement|etiquette|bon_de_retour ~3 gratuit*|sans_frais|
    a_nos_frais|offert*|sans_surcout|gratuitement|
    a_notre_charge|sans_cout
offre|offres ~3 de|d|du|des|commerciale|initiale|n|numero|jointe|actuelle|est|valable|en|speciale|
    ci|que|avec|sur|0|et|referenc*|emploi|pour
prend*|prenons|prendr*|pris|prise ~1 en_compte ~6 <service>
redonn* ~4 adresse|numero|nom|coordonnees|lien|courage|code|reference|mail|date|mot_de_passe|envie
echantillon*|catalogue* ~3 gratuit*
ouvert*|livre*|signe*|endommag*|scelle*|intact* ~3 avant|apres|lors_de ~1 sa|la|leur remise
ne|n ~2 payez|paierez|payerez|reglez|payer|regler ~0 qu|que ~1 a|à|en|apres|au|lors|le|quand|si
geste|gestes ~1 a_faire|simple|technique|suivant*
non ~0 payee|payees|paye ~6 annul*
deduit*|deduction ~2 de|du|des ~1 la|l|votre? ~1 facture ~1 finale|definitive
acompte ~4 deduit*
prix|tarif|tarifs ~0 ont|a ~1 baisse|augmente|diminue
plus qu ~1 a ~0 payer|regler
votre? ~0 compte ~4 credite* ~3 de ~2 points ~3 achat|commande
merci|veuillez|pouvez|devez|prions|priere|demandons ~2 de|d? ~8 sur ~1 notre|nos ~0 compte
commande|commandes|livraison|rendez_vous ~5 annul*|retiree
quel|quelle|combien ~2 montant|somme|paiement ~6 votre|vos ~1 compte|releve|carte|facture
<goods> ~1 de_plus|supplementaires|et_plus ~3 le ~0 prix|tarif ~5 <amount>
moins_cher|moins_chere|moins_chers|moins_cheres ~0 que|qu
redonn* ~2 nouvelles
des|une_fois|apres|lorsque|quand|si ~4 acompte|paiement|reglement|solde ~2 verse|versee|vire|recu|regle
a_partir ~3 <goods>|0 ~8 prix|tarif ~6 <amount>
"""
