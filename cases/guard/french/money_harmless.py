"""French wordings that only look like talk of money given back or given up."""

# A mention wholly inside one of these is none.
MONEY_HARMLESS = """
notre ~1 rib|iban ~4 facture|figure|est|ci|n|a|joint
notre|nos ~1 coordonnees_bancaires
couleur|coloris|finition|stylo*|encre|marquage|teinte|dorure|version|en|ton|gris|logo|plaque|effet|
    metal|or_et|or_ou ~2 argent
argent ~1 brillant|mat|metallise|massif|pantone|brosse
rend*|rendre ~4 reponse|visite|compte|service|disponible|possible|impossible|hommage|public|
    sur_place
se|me|nous|vous rendre|rends|rend|rendez|rendu ~0 sur|a|au|dans|chez|directement|sur_place
renvo*|retourn*|renverr* ~3 <document>|<goods> ~4 avec|portant|indiquant|mentionnant|et ~3 montant|somme|
    paiement|achat|facture|reglement|virement|prix
merci|veuillez|pouvez|pourriez|bien_vouloir|priere|prions|souhaitez|devez|faut|vous_demandons|
    invitons ~3 <give_back> ~4 <goods>|<document>|bon|coupon ~4 montant|somme|paiement|achat|facture|
    reglement ~2 indique*|figure*|concern*|recu|qui
retrouv* ~6 montant|somme|paiement|reglement|achat|virement ~6 facture|commande|releve|dossier|
    comptabilite|trace|recherche|pas
renvo*|retourn*|renverr* ~3 vers|sur ~2 la_page|le_site|votre_compte_client|le_lien
<give> ~8 sur|vers ~1 votre|le ~2 compte ~1 client|utilisateur|flashbay|personnel|en_ligne|internet
<give> ~8 sur|vers ~1 votre|la|le|cette|vos ~2 carte ~1 de_visite|cadeau|memoire|sd|postale|
    de_voeux|reponse
<give>|<give_back> ~8 sur|dans ~1 votre|la|les|le|vos ~2 note|poche|poches ~2 explicative|de_bas|
    laterale|arriere|avant|interieure|du|des
poche|poches ~2 avant|arriere|laterale|interieure|du_sac
numero|coordonnees ~4 carte ~4 pas|inutile|necessaire
carte|cartes ~1 bancaire|bleue|de_credit
date|mode|moyen|conditions|delai|reference|preuve|confirmation|justificatif|lien|echeance ~2 de ~1
    paiement|reglement|virement|versement|achat|commande
avons ~3 recu ~4 virement|paiement|reglement|versement|acompte
votre ~1 virement|paiement|reglement|versement|acompte ~4 recu|enregistre*|arrive|valide|confirme|
    parvenu|bien
merci ~2 pour|de ~1 votre ~1 virement|paiement|reglement|versement
annul* ~3 reglement_interieur
exercice|annee|service|direction ~0 financier|financiere
crediteur*
remise ~3 en_main*|contre_signature|du_colis|de_votre_colis|de_la_commande|des_colis|
    au_transporteur|a_la_poste|a_l_adresse|en_etat|en_route|en_service|a_jour|en_cause|a_zero|
    en_forme|de_prix_scolaire|du_courrier|de_la_marchandise|a_un_voisin|aux_normes|en_marche|
    de_diplome*|des_prix|des_cles|des_documents|de_votre_commande|en_question|en_place|
    au_destinataire|au_gardien|au_voisin|a_l_accueil|du_paquet|du_pli
la|date|avis|lors|preuve|bordereau|apres|avant|heure|jour|a_ete|ete|sera|etre|est|bien|colis|lettre
    ~2 remise ~2 a|au|aux|par|du|de_la|en|contre
remise|remises ~2 a|au|aux|en ~2 destinataire|voisin|gardien|accueil|personne|signature|
    transporteur|concierge
colis|commande|livraison|marchandise|marchandises ~5 remise|remises
point|points|lieu ~1 de remise
credit*_photo*|carte_de_credit|cartes_de_credit|creditsafe|a_credit|credits_photo*
<voucher> ~3 que_vous ~4 imprim*|command*|fait*|personnalis*|distribu*
vos|ces|les|des|votre|mille|0 ~0 <voucher> ~6 imprime*|personnalise*|impression|bat|format|grammage|pellicul*|
    numerot*|vernis|decoupe|maquette|graphique|commandez
<voucher> ~2 que_vous_nous_avez ~4 imprim*|command*
est_a|merci|veuillez|devez|pouvez ~3 effectu*|regler|verser|payer|virer ~6 sur ~1 le|notre ~0 compte ~3
    indique|
    figur*|mentionne|ci_dessous|bancaire
coupon|coupons ~1 de_retour|reponse|de_livraison|a_detacher
numero_vert ~3 gratuit|appel
appel*|numero|ligne|telephone|hotline|stationnement|etiquette|bon_de_retour ~3 gratuit*|sans_frais|
    a_nos_frais|offert*|sans_surcout|gratuitement|
    a_notre_charge|sans_cout
gratuit* ~2 etiquette|appel*
offre|offres ~3 de|d|du|des|commerciale|initiale|n|numero|jointe|actuelle|est|valable|en|speciale|
    ci|que|avec|sur|0|et|referenc*|emploi|pour
une|notre|l|votre|cette|nos|vos|d|aucune|nouvelle|meilleure|l_ offre|offres
nous|vous ~1 offre ~4 la_possibilite|le_choix|un_suivi|la_garantie|l_occasion
offrir|offrons|offre|offrent|offert* ~5 possibilite|choix|opportunite|meilleur_service|service|
    qualite|visibilite|experience|garantie|accompagnement|suivi|assistance
offert|offerts|offertes|offerte ~3 a|aux|par ~1 vos|vous|votre|clients|collaborateurs|invites|
    employes|salon
prise|pris|prend*|prenons|prendr* ~3 en_charge|en_compte ~3 demande|dossier|reclamation|message|colis|appel|
    cas|remarque*|suivi
<service>|colis ~4 pris|prise|prises ~0 en_charge|en_compte ~2 par ~3 transporteur|chauffeur|livreur|
    poste|service|
    equipe|collegue|atelier|production|messagerie|agence
prend*|prenons|prendr*|pris|prise ~1 en_compte ~6 <service>
prise_en_charge ~1 par|de|du ~2 transporteur|colis|equipe*|service*|dossier|demande|reclamation|commande|
    votre_commande
ajust*|revoir|reverrons|revu* ~6 montage|maquette|bat|fichier|visuel|adresse ~4 commande|facture|
    livraison
reduction* ~3 taille|fichier|image|poids|bruit|logo
redui* ~6 taille|fichier|image|poids|visuel|logo
annul*|supprim*|ignor*|oubli* ~5 rappel|relance|message|mail|doublon
ne|n|pas ~2 oubli* ~1 de|d ~4 joindre|indiquer|mentionner|preciser|noter|envoyer|ajouter|signer ~4
    facture|frais|note|commande
supplement* ~2 sans_frais
baiss*|dimin* ~3 son|volume|luminosite|charge|batterie
moins_cher_ailleurs
sous ~0 reserve|peu|huit|huitaine|quinze|quinzaine|0|48h|24h|72h|pli|deux|trois|dix|quelques|forme|
    emballage|film
<give> ~2 vous|votre|vos ~4 sous ~0 reserve|peu|huit|huitaine|quinze|quinzaine|0|pli|deux|trois|dix|quelques|
    forme|emballage|film|blister
petit_dejeuner
bon_de_retour|bon_de_livraison|bon_de_commande
soldes ~2 dates|periode
promo_objets
merci|vous|peut|va|peuvent|allez|nous|pourrions|pouvez|devez|souhaitez|aimerions|voudrions|pouvoir|
    d|en|y|de_l|n|apres|sans|pour|doit|devriez|semblez avoir
l|en|d avoir ~1 signale|fait|ete|contacte*|envoye*|recu|prevenu*|choisi|pris|informe*|commande|eu|
    alert*|attendu|patiente|transmis|joint|lu|vu|appele|remarque|note
charge* ~3 dossier|clientele|compte
ne|n|pas|rien|sans ~5 payer|regler|a_payer|a_regler|debourser ~2 au|a|chauffeur|livreur|transporteur
cheque_emploi
nous|on|je|n|pas|encore|bien ~2 pas|avons ~2 compte|comptes ~4 articles|stylos|unites|cartons|pieces|mugs
pas|ne ~6 compte ~2 client|rendu|tenu
paiement|reglement|virement|acompte ~3 pas|n_a|jamais|bien|deja ~4 verse|versee|vire|viree|renvoye
pour|a|d ~0 offrir ~1 a|aux ~1 vos|votre|des|leurs|l
restitu* ~4 couleur*|teinte*|cle|cles|palette*|badge*|document*|conteneur*|son|detail*|emballage*
redonn* ~4 adresse|numero|nom|coordonnees|lien|courage|code|reference|mail|date|mot_de_passe|envie
recuper* ~3 <part> ~2 de|des|du|d ~3 <goods>|colis|fichier*|photo*|cartons
recuper* ~4 colis|fichier*|photo*|carton*|cartons|palette*|articles|logo ~4 reste|totalite|tout|partie
baiss*|diminution ~3 son|volume|luminosite|charge|batterie|temperature|stock|niveau|intensite|qualite
nous|je|vous ~3 accord* ~5 attention|importance|delai|temps|confiance|rendez_vous|priorite|entretien
accord ~4 visuel|maquette|bat|logo|date
vos|votre ~0 frais
aucun*|pas ~3 demande|demandee ~2 de|d|par|n
nos comptes ~2 clients|utilisateurs
echantillon*|catalogue* ~3 gratuit*
gratuit* ~2 echantillon*|catalogue*
ouvert*|livre*|signe*|endommag*|scelle*|intact* ~3 avant|apres|lors_de ~1 sa|la|leur remise
prix|tarif ~4 <amount> ~1 a_partir
a_partir ~5 <amount>
ne|n ~2 payez|paierez|payerez|reglez|payer|regler ~0 qu|que ~1 a|à|en|apres|au|lors|le|quand|si
geste|gestes ~1 a_faire|simple|technique|suivant*
non ~0 payee|payees|paye ~6 annul*
deduit*|deduction ~2 de|du|des ~1 la|l|votre? ~1 facture ~1 finale|definitive
acompte ~4 deduit*
prix|tarif|tarifs ~0 ont|a ~1 baisse|augmente|diminue
plus qu ~1 a ~0 payer|regler
votre? ~0 compte ~4 credite* ~3 de ~2 points ~3 achat|commande
merci|veuillez|pouvez|devez|prions|priere|demandons ~2 de|d? ~8 sur ~1 notre|nos ~0 compte
merci|veuillez|pouvez|devez|prions|priere|demandons ~3 effectu*|verser|virer ~3 virement
commande|commandes|livraison|rendez_vous ~5 annul*|retiree
annul* ~3 commande|livraison|rendez_vous
quel|quelle|combien ~2 montant|somme|paiement ~6 votre|vos ~1 compte|releve|carte|facture
<goods> ~1 de_plus|supplementaires|et_plus ~3 le ~0 prix|tarif ~5 <amount>
moins_cher|moins_chere|moins_chers|moins_cheres ~0 que|qu
redonn* ~2 nouvelles
des|une_fois|apres|lorsque|quand|si ~4 acompte|paiement|reglement|solde ~2 verse|versee|vire|recu|regle
a_partir ~3 <goods>|0 ~8 prix|tarif ~6 <amount>
devez ~1 que|rien ~3 envoyer|remplir|signer|imprimer|confirmer|faire|remettre
"""
