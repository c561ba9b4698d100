"""French wordings of goods sent anew and of presents, and those that only look like it."""

EXCHANGE = """
<goods> ~1 qui_manqu* ~2 part*|arriv*|suiv*|<send>
je|nous|on ~1 vous ~1 command*|recommand* ~2 second|seconde|deuxieme|autre|nouveau|nouvelle|nouvel
changer|changeons|changerons|change|changera|changerai|changez ~3 <things>
<things> ~4 changes|changees|change|changee
<send> ~4 <goods> ~2 qui_manqu*|manqu*
identique ~3 <send>
<send> ~4 commande|serie|lot identique
remplac*|ramplac*|rempla*_ment|remplass*|rempalc*|ranplac*
echang*|echan|troqu*|substitu*|interchang*|permut*
re_expedi*|reexpedi*|reexpedition|reimprim*|re_imprim*|reimpression*|re_impression|refabri*|
    re_fabri*|refabrication|relivr*|re_livr*|reenvoy*|re_envoy*|reproduction ~0 de? ~6 <goods>
reexpedi*|re_expedi*|reimprim*|re_imprim*|reimpression*|re_impression|refabri*|re_fabri*|
    refabrication|relivr*|re_livr*|reenvoy*|re_envoy*|regrav*|retirage|reedit*|re_fourn*
refair*|refait*|refais*|refera|referai|referons|referont|referez|referait|referions|refass* ~4 <goods>|
    nouveau|neuf|tout|zero|impression|serie|gravure|
    les|la|le|integral*
<goods> ~3 refait*|refaire|reimprime*|reproduit*|relance*
<send> ~4 nouveau|nouvel|nouvelle|nouveaux|nouvelles|autre|autres|deuxieme|second|seconde|neuf|
    neufs|neuve|neuves|bon|bons|bonne|bonnes|supplementaire*|manquant*|correct*|autre_fois ~2
    <goods>|neuf|neufs
<send> ~6 <goods> ~3 neuf|neufs|neuve|neuves|supplementaire*|manquant*|fonctionnel*|identique*|
    conforme*|correct*|de_remplac*|en_bon_etat|nouveaux|nouvelles|impeccable*
un_autre|une_autre|nouvel|nouveau ~0 exemplaire|lot|jeu|unite|piece ~4 <send>
<send> ~4 neuf|neufs|neuve|neuves|nouveaux|nouvelles|un_autre|une_autre|d_autres
nouveau|nouvel|nouvelle|deuxieme|second|seconde ~1 envoi|expedition|production|serie|fabrication|
    tirage|impression|lot|jeu|exemplaire*|colis|livraison|commande ~8 envoye*|gratuit*|expedie*|
    parti*|partira|sera|fabriqu*|lance*|prepare*|vous|prevu*|organis*|offert*|livre*|recevr*|arriv*|
    va
nouvel|deuxieme|second|nouveau ~0 envoi|expedition|production|tirage|exemplaire|lot
nouvelle|seconde|deuxieme ~0 livraison ~3 de|avec|contenant
nouvelle|seconde|deuxieme ~0 serie|fabrication|expedition|impression|production|fournee
<goods> ~2 neuf|neufs|neuve|neuves|de_substitution|de_rechange
renvoyons|renverrons|renverrai|renverra|renvoie ~5 <goods>|neuf|neufs|un_autre|une_autre
allons|vais|va|pouvons|peux|pourrions|pourrons|voulons ~3 renvoyer ~5 <goods>|neuf|neufs|un_autre|
    une_autre
vous|te|leur renvo*|renverr* ~2 les|la|le|un|une|des|tout|d_autres|votre|l
repren*|reprendr*|repris* ~6 et|pour|contre ~3 envoy*|livr*|donn*|neuf*|remettre|fournir
relanc*|recommenc*|repart*|repass* ~4 production|fabrication|impression|serie|zero|tirage|commande
imprim*|fabriqu*|produi*|grav*|fair* ~4 a_nouveau|de_nouveau|une_seconde_fois|encore_une_fois|
    une_nouvelle_fois|une_deuxieme_fois
envoy*|enverr*|expedi*|livr*|adress* ~5 a_nouveau|de_nouveau|une_seconde_fois|une_nouvelle_fois|
    une_deuxieme_fois|a_la_place|en_lieu_et_place|au_lieu
a_la_place|en_lieu_et_place ~5 <goods>|neuf*|autre*
<send> ~5 a_la_place|en_lieu_et_place
complement ~3 de_commande|manquant|livraison
standard_echange|un_pour_un|contre_un_neuf|contre_des_neufs|contre_du_neuf|contre ~3 neuf|neufs|
    neuve|neuves
nouvel|nouveau|second arrivage|lot|tirage|depart|jeu
imprimerons|imprimons|reproduirons|fabriquerons|referons|produirons ~6 encore_une_fois|a_nouveau|
    de_nouveau|une_seconde_fois|une_nouvelle_fois
nouveaux|nouvelles|neufs|neuves <things>
de nouveaux|nouvelles ~1 <things>
autre|autres|d_autres ~0 <things>|cles|mugs ~4 part|partent|partiront|partira|arriv*|suiv*|vous_attend*|
    en_route|sont_prets|pour_vous
autre|autres ~0 <things>|cles ~4 <send>
manquant*|reliquat ~5 suiv*|part|partent|partiront|arriv*|envoy*|expedi*|livr*|enverr*
remet*|remettr*|remettons|rajout*|remet ~3 <number> ~1 <goods>
depann* ~5 <goods>
recommenc*|repren*|repart*|refai* ~2 tout|de_zero|du_debut|a_zero|l_impression|le_marquage|la_production|
    la_fabrication|la_gravure
reprise ~2 de_la ~0 production|fabrication
livraison|envoi|expedition|colis|fabrication|production|serie|tirage|quantite ~1 complementaire*|
    supplementaire*|
    additionnel*|de_complement|rectificati*|correcti*
<send> ~4 <goods> ~2 complementaire*|additionnel*|equivalent*
article*|modele*|produit*|piece*|lot ~0 conforme*|equivalent* ~6 <send>
lot|serie|envoi|colis|tirage ~0 bis
<send> ~6 <goods> ~2 qui_fonctionn*|qui_march*|en_etat|sans_defaut|intact*|impeccable*
complet* ~5 manquant*|lot|livraison|commande
<send>|vos|votre|les|des|ces ~1 nouvelles|nouveaux|nouvel|nouvelle ~0 <goods> ~5 production|fabrication|
    route|parti*|
    partent|impression|prets|pretes|expedi*
nous|on|usine|atelier ~3 reprodui* ~3 <number>|<goods>
serie|lot|production|envoi|livraison|tirage|fabrication ~1 de ~0 rattrapage|secours|depannage|complement
version ~0 2|deux|bis ~4 <send>|part|partent|partiront|partira
remet*|remettons|relanc*|redemarr* ~3 machine|machines|presse|presses|ligne|chaine
petits_freres|petit_frere|petites_soeurs|jumeaux|jumelles|clones
vous_en ~0 renvo*|renverr*|envoy*|enverr*|expedi*|refait*|refais*|refer*|livr*|fabriqu*|produi*
<send> ~4 bon|bonne|bons|bonnes ~0 couleur*|taille*|modele*|reference*|version|quantite|nombre|teinte*
remarquer|remarquons|remarquerons|remarquage|regraver|regravons ~3 <goods>|badges
<goods> ~1 identique*|a_l_identique ~5 <send>
reprend*|reprenons|reprendr* ~2 impression|marquage|production|fabrication|gravure|tirage
<goods> ~1 de_complement|de_remplacement
"""

# A mention wholly inside one of these is none.
EXCHANGE_HARMLESS = """
annule_et_remplace
ce|cette ~1 modele|reference|version|gamme ~1 remplace
ma|sa remplacante|remplacant
relu|lu|parcouru|repris ~2 tout|l ~1 echange
pour ~0 changer|remplacer ~1 toner|cartouche|tambour|pile|piles|filtre|ruban ~1 ouvrez|appuyez|soulevez|tirez|
    tournez|maintenez|eteignez|commencez
interchangeable*
remplacez
combien|quel|quels|quelle|quelles ~3 nouvelles|nouveaux|nouveau|nouvelle ~2 <goods>
nouveaux|nouvelles|nouveau|nouvelle|autre|autres ~2 <goods> ~2 que_vous ~2 command*|choisi*|valid*
<send> ~8 que_vous ~1 avez ~0 commande*|choisi*|valide*
echang* ~4 mail|mails|courriel*|email*|message*|telephon*|information*|courrier*|appel*|sms|vue|
    vues|idees|correspondance*|coordonnees|donnees|fichiers|ecrit*|photos|numeros|points_de_vue|
    documents|verba*
nos|notre|dernier|derniers|precedent*|suite_a|cet|ces|premier|votre_dernier|au_cours_de|lors_de|
    fil_de|fil_des|cours_d|historique|historique_des|agreable|plaisir_d|plaisir_de|constructif*|bon|
    precieux|lors_d|faisant_suite ~3 echange|echanges
echang* ~2 avec|par|entre|au_sujet|sur|a_ce|ce_matin|hier|aujourd|beaucoup|regulierement|souvent|
    ensemble|de_vive|a_propos|tout_a|precedemment|lundi|mardi|mercredi|jeudi|vendredi|quotidien*|
    rapidement
remplac* ~4 collegue|moi|m|mme|mon|ma|conge*|absence|responsable|interlocut*|commercial|
    votre_conseiller
me|te|le_collegue|la_personne|personne|collegue|conseiller*|interlocut* ~3 remplac*
remplac* ~4 mail|message|courriel|email|precedent*|ancien*|lien|fichier|version|bat|devis|document*|
    etiquette|formulaire|photo*
remplacez|remplacer|remplace ~3 pile|piles|cartouche_vide|mine|mines|recharge*|fusible|batterie|
    ampoule|encre|filtre
nouvelle|nouveau|nouvel|seconde|deuxieme ~1 livraison|presentation|passage|tentative|date|creneau|
    colis|numero|enlevement|suivi ~3 prevu*|est_prevu*|sera|a|pour|le|effectu*|programm*
<send> ~3 en ~1 deux|plusieurs|trois|0 ~0 colis|cartons|livraisons ~6 second|deuxieme|autre|dernier
    ~0 colis|carton|livraison
second|deuxieme|autre ~0 colis ~6 en_route|route|transit|arriv*|livr*|suivre|suit
<send> ~3 des|aucune|quelques|vos|de_ses|d_autres|de_vos ~1 nouvelles
lanc*|pass*|valid*|prepar* ~2 votre|vos|une|la ~1 nouvelle|prochaine|autre|
    seconde|deuxieme commande?
faire|fait|fais|faites|refaire ~3 essai|essais|test|tests|point|photo|photos|verification|recherche ~5
    autre|autres|nouvelle*|
    nouveau*|un_autre|une_autre|d_autres
"""

GIFT = """
<sweets>
en_guise|guise|signe|gage ~2 excuse*|pardon|remerciement*|regret* ~6 offr*|joign*|joint|gliss*|ajout*|recevr*|
    envoy*
joign*|joint*|ajout*|gliss*|offr* ~4 gracieusement|gratuitement|gracieux|excuse* ~4 un|une|des|du|quelques
petit*|joli|jolis|jolie|jolies|belle ~1 surprise*|attention*|present*|douceur*|plaisir|souvenir|
    clin_d_oeil|remontant|quelque_chose
surprise* ~5 vous|pour|colis|courrier|dans|par|attend|arriv*|route
une|la|votre|notre|belle ~1 surprise ~2 vous|pour|par|dans
petit_quelque_chose|petite_chose|petit_plus|petit_mot_sucre|petit_truc|petite_boite
quelque_chose ~2 doux|bon|sucre|gourmand|de_bon|de_doux|delicieux|de_sucre|de_gourmand|agreable|
    sympa
attention ~3 de_notre_part|commerciale|particuliere_sous|gourmande
temoign* ~4 sympathie|reconnaissance|regret*
en ~1 remerciement|signe|gage|temoignage ~4 envoy*|recevr*|fair*|offr*|pour
fair*|ferons|fera|fasse ~2 plaisir ~3 avec|en_vous_envoy*|d_offrir
gage|marque|signe ~2 de ~2 bonne_volonte|bonne_foi|sympathie|consideration|reconnaissance
bonne_volonte ~3 commercial*
panier|coffret|colis|corbeille|boite|assortiment|plateau ~1 gourmand*|garni*|surprise*|cadeau*|
    degustation|de_noel|
    de_bienvenue|sucre*|de_friandises
vin|the|cafe|miel|confiture*|foie_gras|madeleine*|gateau*|patisserie*|viennoiserie*|nougat*|caramel*|dragee*|
    croissant*|cookies|champagne|fruits ~4 pour_vous|pour_votre_equipe|pour_l_equipe|de_notre_part|
    vous_attend*
boite ~2 de ~2 chocolat*|truffe*|douceur*
a ~0 votre_bureau ~4 sucre
offrir|offrons|offrirons|offrira|offre ~3 un|une|des|du|quelque|vous ~3 boite|present|stylo*|livre|
    mug*|douceur*|bouquet|coffret|colis
bonne|belle ~0 bouteille
de_quoi ~3 cafe|the|gouter|grignoter|deguster|croquer|apero|trinquer|regaler|feter|mordre
corbeille ~2 fruit*|douceur*|garnie
port|porter|livrer|livrons|parvenir ~2 une|un corbeille|panier|bouquet|bouteille|boite ~2 de
cacao|cacaote*|chocolate*|gourmand*
de_quoi ~3 adoucir|remonter|sourire|consoler|reconforter
serez|sera|etes ~1 gates|gate|gatee|gatees
petit|petits|joli|jolis|modeste ~0 extra|bonus|paquet|panier|colis|plaid|lot|mot_et
nos|mes compliments
"""

GIFT_HARMLESS = """
coloris|couleurs|teintes ~6 chocolat
petite_chose ~1 manque|a_regler|a_verifier
chocolat*|cadeau* ~4 emball*|fabriqu*|fond*|ganache
que|combien|quand|quel|quels|quelle|comment|si ~4 vous ~3 offrir|depenser|commander|distribu* ~6 cadeau*
vos|leurs|ses ~1 clients|collaborateurs|employes|salaries|invites|equipes|partenaires ~9 cadeau*|chocolat*|
    goodies
cadeau*|chocolat*|goodies ~5 clients|collaborateurs|employes|salaries|invites|partenaires|entreprise|equipes
depens*|budget|prix|emballer|emballage|par|commander|valeur ~6 cadeau*
<goods> ~4 cadeau ~1 apprecie*|ideal|utile|original|publicitaire*
boite*|boites|coffret*|sac*|emballage*|papier*|pochette*|ruban*|etui*|paquet*|sachet*|carton*|tube*|
    etiquette*|catalogue|gamme|message|paquets|ecrin*|sacs|housse* ~1 cadeau*
cadeau*|chocolat*|bonbon*|confiserie*|macaron*|biscuits|praline*|truffe* ~6 commande*|imprime*|
    fondu*|grave*|personnalise*|de_votre_commande|publicitaire*|recu*|concerne*|
    abime*|votre_commande|photo*|defectueu*
marron|brun|couleur|coloris|teinte|ton ~1 chocolat
boite*|ballotin* ~2 de ~0 chocolat*|bonbon*|truffe*|macaron* ~6 commande*|imprime*|fondu*|grave*|personnalis*|
    concerne*|abime*|photo*|defectueu*
fleurs ~2 motif*|imprime*|du|sur|de_votre|dessin*
cadeau* ~0 d_accueil|de_bienvenue|d_anniversaire|de_fin|de_naissance|de_depart|de_mariage|pour_vos|a_vos
chocolat*|bonbon*|confiserie*|macaron*|biscuits|cadeau* ~6 choisi*|selectionn*|disponible*|catalogue|
    sachet*|reference*
"""
