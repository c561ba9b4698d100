"""French wordings, written without accents. How they are written is told in `grammar`."""

from .topic import Topic

CONCEPTS = {
    "amount": "0_€ €_0 0_eur 0_euro 0_euros 0_chf 0_francs 0_centimes 0_balles",
    "percent": "0_% 0_pour_cent 0_pourcent 0_pourcents pourcentage moitie",
    "money": "argent sous fric pognon thune thunes montant montants somme sommes paiement paiements versement "
    "acompte acomptes reglement mise fonds centime centimes euros <amount> depense depenses virement prelevement "
    "facture_payee achat credit trop_percu avance_versee dû",
    "paid": "que_vous_avez_paye que_vous_avez_payee que_vous_avez_regle que_vous_avez_verse que_vous_avez_debourse "
    "que_vous_avez_depense que_vous_nous_avez_verse que_vous_nous_avez_paye prix_d_achat montant_paye montant_regle "
    "somme_payee somme_versee montant_verse montant_total somme_totale integralite_du_montant totalite_du_montant "
    "integralite_de_la_somme totalite_de_la_somme somme_reglee prix_paye montant_de_la_commande "
    "montant_de_votre_commande montant_de_votre_achat valeur_de_la_commande integralite_de_votre paye_en_trop "
    "que_tu_as_paye qui_vous_est_due qui_vous_revient somme_due ce_que_vous_avez_donne avez_avance montant_preleve",
    "give_back": "rend rends rendons rendre rendra rendrai rendras rendrons rendront rendu rendue rendus rendues rendent "
    "rendrez rendrait rendrions rendant restitu* retourn* renvo* renverr* repay* revers* retrocede* retroced* "
    "recredit* redonn* ristourn* recuper* recouvr* retrouv* rapatri*",
    "give": "verse verser* verserons versons verse verses versee versees versement vire virer* virons viree vires virees "
    "virement transf* envoy* enverr* pai* pay* regl* donn* credit* recev* recevr* recoit recois recu recue recues "
    "touch* adress* remet* remis remise remises remett* accord* octroy* deduir* rentr* revien* reviendr* "
    "reven* repart* retourn* depos* obten* obtien* allou* propos* offr* debloq* effectu* aur* percev* "
    "percevr*",
    "account": "compte carte banque paypal portefeuille rib iban carte_bancaire carte_bleue cb compte_bancaire "
    "moyen_de_paiement mode_de_paiement releve poche poches",
    "bill": "facture factures prix montant total cout couts frais tarif tarifs addition note somme port solde "
    "frais_de_port livraison transport commande echeance reglement paiement",
    "goods": "article articles produit produits stylo stylos mug mugs sac sacs gourde gourdes cle cles unite unites "
    "piece pieces exemplaire exemplaires lot lots commande commandes colis serie series tirage production "
    "envoi expedition marchandise marchandises cartouche cartouches toner toners carnet carnets parapluie parapluies "
    "chargeur chargeurs enceinte enceintes batterie batteries livraison tasse tasses bouteille bouteilles tee_shirt "
    "tee_shirts tshirt tshirts casquette casquettes modele modeles appareil appareils materiel jeu quantite badge "
    "badges tapis lampe lampes impression fabrication set coffret coffrets reference stock calendrier calendriers "
    "agenda agendas objet objets",
    "send": "envoy* envoi enverr* expedi* livr* adress* fourn* parten* partir* partira part fair* fais* fabriqu* "
    "fera* ferons produi* imprim* refair* recev* recevr* recoi* prepar* lanc* programm* donn* aur* avoir organis* "
    "passer* passons relanc* achemin* mett* procur* prevoi* prevoyons planifi* recommand* transmett* adressons "
    "obten* obtien* tir* grav* arriv* poste*",
    "defect": "defaut defauts panne probleme problemes erreur erreurs dysfonctionnement* anomalie* dommage* casse "
    "avarie* decalage fuite* rayure* tache* decoloration malfacon* souci soucis defaillance* incident "
    "deterioration non_conformite coupure bavure* inversion",
    "culprit": "machine machines production usine atelier impression imprimeur encre manipulation stockage transport "
    "transporteur livreur emballage conditionnement fournisseur collegue* fichier humidite chaleur mauvais mauvaise "
    "mauvaises defectueu* composant* puce* lot serie usure surchauffe operateur reglage calibrage humaine humain "
    "fabrication fabricant preparation defaut erreur notre nos votre vos nous vous utilisation usage logiciel colle "
    "entrepot client materiau logistique choc chute",
    "inquiry": "enquete enquetes investigation investigations examen analyse analyses test tests expertise controle "
    "controles laboratoire technicien techniciens ingenieur* rapport verification verifications inspection essais "
    "experts expert conclusions usine atelier resultat resultats service_qualite constats recherches etude "
    "diagnostic entrepot atelier qualite preuves",
    "shows": "montre montrent montrer a_montre ont_montre montre revele* reveler demontr* etabli* prouv* confirme "
    "confirment confirmee conclu* conclut conclue constat* indique indiquent fait_apparaitre font_apparaitre "
    "fait_ressortir ressort mis_en_evidence met_en_evidence mettent_en_evidence identifie decel* decouvert* trouve "
    "attest* releve relevent imput* attribu* incrimin* exoner* mis_hors_de_cause demontre determine avere "
    "permis_de_constater permis_d_etablir permis_de_determiner permis_d_identifier permis_de_conclure sans_appel "
    "mettent_en_cause met_en_cause innocent* detect* signale ecart* rejet*",
    "defective": "defectueux defectueuse defectueuses abime abimes abimee abimees endommage endommages endommagee "
    "endommagees non_conforme non_conformes casse casses cassee cassees errone errones erronee mal_imprime* "
    "mal_fabrique* inutilisable* en_panne hors_service vice vicie defaut defauts conforme conformes "
    "mal_prepare* mal_emball* mal_regle* mal_grave* en_cause vices hs",
    "production_error": "erreur_de_production erreur_de_fabrication erreur_d_impression erreur_de_preparation "
    "erreur_humaine erreur_de_manipulation erreur_de_conditionnement erreur_interne erreur_logistique "
    "erreur_de_notre defaut_de_fabrication defaut_de_production defaut_d_impression defaut_de_conception "
    "defaut_d_emballage probleme_de_production probleme_de_fabrication probleme_d_impression vice_cache "
    "vice_de_fabrication defaut_materiel erreur_de_l_usine erreur_de_l_atelier erreur_de_l_entrepot malfacon "
    "inversion_de_commande inversion_de_colis defaut_d_usine serie_defectueuse lot_defectueux erreur_d_etiquetage "
    "erreur_du_transporteur defaut_de_serie erreur_de_saisie erreur_de_picking inversion_de_couleur "
    "mauvaise_manipulation mauvaise_utilisation mauvais_usage mauvais_reglage defaut_de_calibrage "
    "utilisation_non_conforme utilisation_inappropriee usage_inapproprie",
    "document": "photo photos image images mail mails courriel courriels email emails message messages formulaire "
    "formulaires piece_jointe pieces_jointes fichier fichiers facture factures recu justificatif* video videos "
    "document documents lien liens etiquette etiquettes detail details information informations bat maquette devis "
    "liste capture* lettre courrier confirmation questionnaire mot_de_passe code copie copies numero rappel "
    "bordereau bon_de_retour bon_de_livraison bl sms suivi reponse reponses demande adresse dossier releve bon "
    "duplicata signature reclamation date",
    "be": "est sont etait etaient sera seront serait fut a_ete ont_ete soit etre semble semblent parait proviendrait",
}

WHOLE = """
rembourse rembourser remboursement remboursements remboursons rembourserons remboursera rembourses remboursee
remboursees remboursez rembourserai rembourserait remboursable remboursables dedommagement dedommagements dedommager
dedommagerons dedommage dedommages indemnisation indemniser indemnise indemnite indemnites compensation compenser
compensons compenserons ristourne rabais reduction reductions remise remises escompte gratuitement gratuit gratuite
gracieusement gracieux remplacement remplacements remplacer remplacons remplacerons remplace remplacee remplacees
remplaces remplacera echange echanges echanger echangerons echangeons reexpedition reexpedier reimpression reimprimer
renvoi chocolat chocolats cadeau cadeaux ballotin truffes responsabilite responsable defectueux defectueuse enquete
cause argent avoirs crediter recrediter credite virement offert offerte geste
"""

NEVER_A_SLIP = """
debourse debourser deboursee deboursees remplacant remplace replace replacer placement emplacement emplacements
deplacement responsabilites responsables gratitude gratuits gratuites reductrice crediteur credits enquetes
enquetent conquete chocolatier remisee avenirs remplir rembourrage rembourre rembourree deplace deplacer
indemnes gracieuse gracieuses argente argentee argents offertes offerts dommage endommage endommages endommagee
changer change changes echangeur virements enquetons
"""

_MONEY_BACK = """
rembour*|rembous*|remborse*|rambours*|rembouc*|renbours*|rembt|rmbt|remb|*rembours*
<give_back> ~5 <money>|<paid>
<money>|<paid> ~5 rendu|rendue|rendus|rendues|restitue|restituee|restituees|restitues|retourne|retournee|recredite|recreditee|reverse|reversee|revire|reviree|recupere|recuperee
<money>|<paid> ~4 revien*|reviendr*|revenir|retrouv*|rentre*|retourn*|repart*|repass*
<give>|<money>|<give_back> ~8 sur|vers ~1 votre|vos|le|ton|leur|la|cette|meme ~2 <account>
<account> ~3 sera|est|seront|etre|a_ete|va_etre ~3 credite|creditee|credites|recredite|approvisionne|regularise
recredit*|re_credit*|retrocession|retroced*
credit* ~3 votre|vos|sur|le|la ~3 <account>|montant|somme
vous|te|leur|lui ~3 <give_back> ~6 <money>|<paid>|tout
vous|te|leur ~3 verse*|vire*|virer*|versons|verserons|paierons|paierai|regler* ~6 <money>|<paid>
<give> ~2 vous|votre|vos ~4 argent|sous|fonds|<paid>
recuper*|retrouv*|recouvr*|ravoir|toucher*|recevr* ~5 <paid>|argent|sous|mise|fonds|depense*
virement ~6 vous|votre|faveur|effectu*|emis|sous|parti|fait|fera|recevr*
faire|effectu*|emett*|proced*|lanc*|ordonn*|fera*|ferons ~4 virement
envoy*|transmett*|communiqu*|donn*|fourni*|besoin|indiqu*|adress*|faire_parvenir|demand*|joindre|joignez|confirm*|faut|faudrait|manque ~5 rib|iban|coordonnees_bancaires|releve_d_identite_bancaire|numero_de_compte|infos_bancaires|bic|identite_bancaire|coordonnees_paypal|adresse_paypal|compte_paypal
annul*|contrepass*|extourn*|invers* ~4 paiement|prelevement|transaction|debit|reglement|encaissement
pas|rien|jamais|sans ~4 de? votre_poche
de_votre_poche|de_vos_poches|de_ta_poche
pas|rien|plus|aucun*|jamais|sans ~5 perdr*|perdu*|perdant*|perdez|perte ~3 argent|centime*|sou|financ*|euro*|dans
perdant|perdants|perdante|lese|leses|lesee
y_perdr*|y_perdez|y_perdre|sans_y_perdre|n_y_perd*
aucune_perte|perte_financiere|perte_seche|perte_d_argent
rentr* ~3 dans ~1 vos|votre|tes ~2 frais|fonds|argent
cela|ca|ceci|elle|il|rien ~2 ne|n ~3 coute*|coutera ~2 rien|pas|un
coutera|coute ~2 rien|pas_un
trop_percu|trop_verse|satisfait_ou_rembourse
reprise ~3 contre_paiement
devons ~3 <money>
"""

_SOMETHING_ABOUT_MONEY = """
l_argent|votre_argent|d_argent|cet_argent|ton_argent|leur_argent|notre_argent|en_argent|argent|fric|pognon|thune|thunes|sous_sous|vos_sous|tes_sous|des_sous
financier|financiere|financierement|pecuniaire*|pecunier*
quelque_chose|geste|arrangement|solution|moyen|accord|effort|mieux ~5 prix|facture|montant|tarif|cout|frais|paiement|note|addition
cote|niveau ~1 prix|argent|finances|facture|tarif|sous
s_y_retrouver|vous_y_retrouver*|y_trouver*_votre_compte|vous_y_gagner*|y_gagner*|rentrer_dans_vos_frais
transaction_amiable|reglement_amiable|arrangement_amiable|accord_amiable|a_l_amiable|amiable
rattrap* ~4 avec|par|envers|aupres
fair*|ferons|fera|ferai|consent*|effort ~3 effort
en_reparation ~3 prejudice
reparer|reparation|reparons ~3 prejudice|tort|torts
"""

_CONCESSION = """
dedomm*|dedomag*|desdomm*|dedomm|*dedommag*
indemni*|indeni*|compens*|compans*|recompens*
geste|gestes|geste_commercial|jeste_commercial
remise|remises ~4 de|sur|commercial*|exceptionnel*|fidelite|tarif*|immediate|supplementaire|0|%|client|prochain*
remise|remises
rabais|ristourn*|escompt*|reduction*|decote*|discount*|soldes|promo|promos|code_promo|code_reduction|code_promotionnel|bon_d_achat|bons_d_achat|bon_de_reduction|bon_cadeau|bon_promotionnel|bon_de_remise|cheque_cadeau|cheques_cadeaux|carte_cadeau|coupon*|voucher*|cagnott*|points_de_fidelite|bonus|ticket_de_reduction
un|votre|cet|l|notre|son|avoirs|des|vos|deux|par|en|forme_d|petit|note_d|d avoir|avoirs ~3 de|sera|est|seront|correspond*|valable|utilisable|sur|partiel|total|commercial*|client|qui|emis|pour|dans|d_un|du|a_valoir|vous|immediat*|a|au|figurera|disponible|etabli
emett*|emis|emettre|etabl*|etabli*|editer|edit*|propos*|accord*|fair*|fera|ferons|gener*|recev*|recevr*|cre*|offr*|donn*|consent*|envoy*|beneficier ~3 un|votre|l|cet|d_un|des|en|cette avoir|avoirs
sous_forme_d_avoir|retour_avoir|avoir_de|avoirs|facture_d_avoir|note_d_avoir|note_de_credit|notes_de_credit|avoir_commercial|avoir_client
un|votre|cet|petit avoir <amount>|sera|est|a_valoir|commercial|client|partiel|correspondant
faire|ferons|fera|fait un avoir
credit* ~4 d_achat|achat|commercial*|prochain*|future*|<amount>
credit|credits|crediter*|credite|creditee|creditons|crediterons
<percent>|<amount> ~3 de_moins|moins|en_moins|offert*|deduit*|retir*|rabattu*|de_rabais|de_reduc*
de_moins|en_moins ~3 sur ~3 <bill>
<percent> ~3 sur ~2 votre|la|vos|le|une|prochain* ~3 commande|achat|facture|prochain*
dedui*|deduct*|retranch*|soustra*|baiss*|dimin*|redui*|revoir|reverrons|revu|ajust*|diviser|rabattr*|allege*|moder* ~6 <bill>|<amount>|<percent>
<bill> ~5 deduit*|reduit*|baisse|revu*|diminue*|annule*|efface*|offert*|retire*|allege*|minore*|moitie
enlev*|retir*|ot|ote*|supprim* ~3 <percent>|<amount>|frais|montant ~6 facture|note|prix|commande|total|port
annul*|efface*|effacer*|ignor*|oubli*|supprim*|dechir*|jet* ~4 facture|factures|solde|dette|creance|note|echeance|frais
offert|offerte|offerts|offertes|offrir|offrons|offrirons|offrira|offririons|offrirai|offre|offrent
gratuit|gratuite|gratuits|gratuites|gratuitement|gratos|gracieu*|a_titre_gratuit|sans_frais|sans_surcout|sans_supplement|sans_cout|sans_contrepartie|aucun_frais|aucun_cout|sans_rien_payer|gratuite_totale
a_nos_frais|a_notre_charge|aux_frais_de_flashbay|aux_frais_de_la_maison|cadeau_de_la_maison|c_est_pour_nous|sera_pour_nous|pour_notre_pomme|est_pour_nous|offert_par_la_maison|sur_notre_compte|de_notre_poche|nous_regalons|on_regale
prend*|prenons|prendr*|pris|prise|assum*|support*|couvr*|absorb* ~4 en_charge|charge|compte ~5 <bill>|depense*|perte*|dommage*|difference|<amount>|reparation
assum*|support*|couvr*|absorb*|partag*|particip* ~4 cout*|frais|depense*|perte*|difference|facture|montant
participation ~3 frais|financ*|commercial*
ne|n|pas|plus|rien|sans|aucun* ~5 a_payer|a_regler|a_debourser|payer|payerez|paierez|paiera|payez|debourser*|debours*|factur*
vous|tu ~2 ne|n ~1 paierez|payerez|paieras|payez|reglerez|devez ~2 que|rien|plus|pas
rien|plus_rien ~3 payer|regler|debourser|devoir|factur*|debite*
moitie|demi ~2 prix|tarif
tarif|prix|conditions|condition|offre ~2 preferentiel*|special*|avantageu*|reduit*|exceptionnel*|privilegie*|d_ami|negocie*|plus_bas|interessant*|revu*|doux|cass*
meilleur|meilleure|bon|petit ~1 prix|tarif|offre|condition*
moins_cher|moins_chere|moins_cheres|bon_marche
frais_de_port|port|livraison|transport|expedition ~4 offert*|gratuit*|pour_nous|a_notre|en_moins|inclus
prochain*|future*|ulterieur* ~1 commande*|achat* ~6 offert*|gratuit*|moins|%|reduit*|avantag*|tarif|prix|pour_nous|deduit*
avantage|avantages ~2 commercial*|tarifaire*|client|financ*|prochain*
faveur|fleur|coup_de_pouce ~3 commerciale|prix|commande|tarif
faire|ferons|fera|ferait une_fleur
pardonner|excuser|gene|desagrement*|derangement|desagrement ~3 <amount>|<percent>
<amount>|<percent> ~6 desagrement*|gene|excuse*|derangement|dommage*|patience|contretemps
en_guise_de ~3 dedomm*|excuse*|compens*
arrondi* ~3 angles|facture
doubler* ~3 quantite*
"""

_EXCHANGE = """
remplac*|ramplac*|rempla*_ment|remplass*|rempalc*|ranplac*
echang*|exchang*|echan|troqu*|substitu*|interchang*|permut*
re_expedi*|reexpedi*|reexpedition|reimprim*|re_imprim*|reimpression*|re_impression|refabri*|re_fabri*|refabrication|relivr*|re_livr*|reenvoy*|re_envoy*|reproduction ~0 de? ~6 <goods>
reexpedi*|re_expedi*|reimprim*|re_imprim*|reimpression*|re_impression|refabri*|re_fabri*|refabrication|relivr*|re_livr*|reenvoy*|re_envoy*|regrav*|retirage|reedit*|re_fourn*|reapprovisionn*
refair*|refait*|refais*|refer*|refass* ~4 <goods>|nouveau|neuf|tout|zero|impression|serie|gravure|les|la|le|integral*
<goods> ~3 refait*|refaire|reimprime*|reproduit*|relance*
<send> ~4 nouveau|nouvel|nouvelle|nouveaux|nouvelles|autre|autres|deuxieme|second|seconde|neuf|neufs|neuve|neuves|bon|bons|bonne|bonnes|supplementaire*|manquant*|correct*|autre_fois ~2 <goods>|neuf|neufs
<send> ~6 <goods> ~3 neuf|neufs|neuve|neuves|supplementaire*|manquant*|fonctionnel*|identique*|conforme*|correct*|de_remplac*|en_bon_etat|nouveaux|nouvelles|impeccable*
<send> ~4 neuf|neufs|neuve|neuves|nouveaux|nouvelles|un_autre|une_autre|d_autres
nouveau|nouvel|nouvelle|deuxieme|second|seconde ~1 envoi|expedition|production|serie|fabrication|tirage|impression|lot|jeu|exemplaire*|colis|livraison|commande ~8 envoye*|gratuit*|expedie*|parti*|partira|sera|fabriqu*|lance*|prepare*|vous|prevu*|organis*|offert*|livre*|recevr*|arriv*|va
nouvel|deuxieme|second|nouveau ~0 envoi|expedition|production|tirage|exemplaire|lot
nouvelle|seconde|deuxieme ~0 serie|fabrication|expedition|impression|production|fournee
<goods> ~2 neuf|neufs|neuve|neuves|de_substitution|de_rechange
renvo*|renverr* ~5 <goods>|neuf|neufs|un_autre|une_autre|nouveau*|nouvel*
vous|te|leur ~1 renvo*|renverr* ~2 les|la|le|un|une|des|tout|d_autres|votre|l
repren*|reprendr*|repris* ~6 et|pour|contre ~3 envoy*|livr*|donn*|neuf*|remettre|fournir
relanc*|recommenc*|repart*|repass* ~4 production|fabrication|impression|serie|zero|tirage|commande
imprim*|fabriqu*|produi*|grav*|fair* ~4 a_nouveau|de_nouveau|une_seconde_fois|encore_une_fois|une_nouvelle_fois|une_deuxieme_fois
envoy*|enverr*|expedi*|livr*|adress* ~5 a_nouveau|de_nouveau|une_seconde_fois|une_nouvelle_fois|une_deuxieme_fois|a_la_place|en_lieu_et_place|au_lieu
a_la_place|en_lieu_et_place ~5 <goods>|neuf*|autre*
<send> ~5 a_la_place|en_lieu_et_place
complement ~3 de_commande|manquant|livraison
standard_echange|un_pour_un|contre_un_neuf|contre_des_neufs|contre_du_neuf|contre ~3 neuf|neufs|neuve|neuves
"""

_GIFT = """
chocolat*|choc|chocos|ballotin*|truffe|truffes|praline*|cadeau*|cado|kdo|kado|friandise*|confiserie*|bonbon*|douceur|douceurs|gourmandise*|macaron*|panier_garni|bouquet*|fleurs|bouteille_de_vin|champagne|goodies|goodie|sucrerie*|calisson*|biscuits
petit*|joli|jolis|jolie|jolies|belle ~1 surprise*|attention*|present*|douceur*|plaisir|souvenir|clin_d_oeil|remontant|quelque_chose
surprise* ~5 vous|pour|colis|courrier|dans|par|attend|arriv*|route
une|la|votre|notre|belle ~1 surprise ~2 vous|pour|par|dans
petit_quelque_chose|petite_chose|petit_plus|petit_mot_sucre|petit_truc|petite_boite
quelque_chose ~2 doux|bon|sucre|gourmand|de_bon|de_doux|delicieux|de_sucre|de_gourmand|agreable|sympa
attention ~3 de_notre_part|commerciale|particuliere_sous|gourmande
temoign* ~4 sympathie|reconnaissance|regret*
en ~1 remerciement|signe|gage|temoignage ~4 envoy*|recevr*|fair*|offr*|pour
fair*|ferons|fera|fasse ~2 plaisir ~3 avec|en_vous_envoy*|d_offrir
gage|marque|signe ~2 de ~2 bonne_volonte|bonne_foi|sympathie|consideration|reconnaissance
bonne_volonte ~3 commercial*
panier ~2 gourmand|garni
boite ~2 de ~2 chocolat*|truffe*|douceur*
a ~0 votre_bureau ~4 sucre
offrir|offrons|offrirons|offrira|offre ~3 un|une|des|du|quelque|vous ~3 boite|present|stylo*|livre|mug*|douceur*|bouquet|coffret|colis
"""

_FINDING = """
notre|nos|leur|l_usine|du_fournisseur|du_transporteur|de_production|de_l_usine|de_l_atelier|de_notre|d_une ~1 faute|erreur|erreurs|responsabilite|negligence|tort|bevue|manquement*|defaillance*|loupe|bourde
votre|vos ~1 faute|erreur|responsabilite|negligence|tort|mauvaise
erreur|faute|probleme|defaut|souci|manquement|inversion ~3 de_notre|de_votre|du|de_la|de_nos|cote ~3 part|cote|fait|equipe*|service*|transporteur|usine|atelier|fournisseur|imprimeur|entrepot|preparat*|logistique|production|client
erreur|faute|tort|responsabilite|probleme|defaut|souci|panne ~3 vient|provient|venait|provenait|vien*|incomb*|revient|repose|est_du|est_due|est_imputable|imputable*|relev*|est_lie*|s_explique|resulte|decoule|tient|emane|est_de_notre|est_de_votre|est_cause*|etait_du|trouve_son_origine
<defect>|cela|ceci|ca|dommages|retard_de_qualite ~6 vient_de|vient_du|vient_d|provient|proviennent|provenait|est_du|est_due|sont_dus|sont_dues|etait_du|etait_due|a_pour_origine|a_pour_cause|imputable*|resulte*|decoule*|attribu*|s_explique*|cause_par|causee_par|causes_par|causees_par|du_fait|lie_a|liee_a|consecutif*|trouve_son_origine|en_raison_d|a_cause_d|a_cause_de|a_cause_du|dû|due|dus|dues|provoque*|engendre*|est_lie|est_liee
cause|origine|raison|source|explication|coupable|provenance ~8 est|sont|etait|vient|provient|reside|semble|serait|s_avere|tient|a_ete ~8 <culprit>|identifie*|trouve*|connu*|etabli*|determine*|decouvert*|clair*
trouve|identifie|decouvert|connaissons|savons|determine|etabli|localise|cerne|compris|isole ~4 cause|causes|origine|raison|source|coupable|probleme|panne|erreur|faute|defaut|d_ou_vient|ce_qui|pourquoi|l_explication
en_cause|a_tort|en_tort|fautif|fautive|fautifs|fautives|coupable|coupables|a_qui_la_faute|mea_culpa|imputable*|mis_en_cause|hors_de_cause|tort ~0 de? ~4 notre|nous|votre|vous
<production_error>
est|sont|etait|etaient|a|par|d|une|un|suite|cause|due|du|dues|dus|lie|liee ~3 <production_error>
<inquiry> ~6 <shows>
<inquiry> ~4 est|sont|etait|a_ete|ont_ete|s_est ~3 termine*|clos*|close*|achev*|complet*|finalis*|finie|fini|conclu*|tombe*|negatif*|positif*|formel*|sans_appel|arrive*|la|clair*
nous|on|j|equipe|equipes|service|collegues|usine|atelier|technicien*|ils|elle|avons|a|ai|ont ~3 constat*|conclu*|etabli|etablissons|decouvert|determine|decel*|releve|observe|remarque|identifie|constatons|reconnaissons|relevons|estim*|considerons ~2 que|qu|un|une|des|la|le|l|les|aucun|aucune
trouve ~2 que|un_defaut|aucun_defaut|l_origine|la_cause|une_erreur|l_erreur|rien_d_anormal|aucune_anomalie|un_probleme|aucun_probleme|la_panne|aucune_trace_de_defaut|des_defauts
nous|on|usine|service|equipe ~4 confirm* ~5 <defective>|<defect>|erreur|<production_error>
il_s_avere|s_avere|s_averent|il_apparait|il_ressort|il_en_ressort|il_est_apparu|s_est_avere|se_sont_averes|il_semble_que|il_semblerait|force_est_de_constater|il_est_etabli|il_se_trouve_que|en_realite|apres_verification|apres_enquete|apres_analyse|apres_examen|apres_controle|apres_expertise
accept*|assum*|reconnai*|reconnu*|reconnaiss*|admet*|admis*|declin*|refus*|rejet*|conte* ~6 responsabilite*|faute*|tort*|erreur*|reclamation|demande
endoss*|prenons|prend*|engag*|degag*|exoner*|nier|nions|nie ~5 responsabilite*|faute*|tort*|erreur*
responsabilite ~4 engagee|reconnue|etablie|pleine|entiere|incomb*|revient|n_est|est|exclue|ne|totale|partagee
nous|flashbay|transporteur|livreur|fournisseur|usine|vous|client|societe|fabricant|imprimeur|on|atelier|sommes|etes|tenus|tenu ~5 responsable|responsables
responsable|responsables ~3 de ~2 cette|ce|la|l|cet|ces ~2 erreur|defaut|dommage*|casse|panne|situation|degat*|retard|probleme|perte
responsable ~1 est ~4 <culprit>
seul|entierement|pleinement|totalement|pas|partiellement|directement responsable|responsables
pas|rien|aucun*|ni ~5 de_notre_faute|notre_faute|votre_faute|notre_fait|notre_ressort|de_notre_responsabilite|a_nous_reprocher|a_voir_avec_nous
c_est ~4 faute|erreur|tort ~3 de|du|notre|nous|votre|vous
<goods>|ils|elles|il|elle|ce|lot|serie|marquage|logo|couleur ~4 etaient|etait|sont|est|s_averent|se_sont_averes|presentent|presente|presentaient ~3 bien|effectivement|en_effet|reellement|clairement|manifestement|belle_et_bien|indeniablement|parfaitement|tout_a_fait|pas ~2 <defective>|un_defaut|des_defauts|un_vice
<goods>|ils|elles|nous|marquage|impression ~4 etaient|etait|a_ete|ont_ete|avons|ete ~2 mal ~1 imprime*|fabrique*|regle*|prepare*|emballe*|grave*|calibre*|colle*|stocke*|manipule*|utilise*|assemble*|etiquete*|charge*|cale*|programme*|paramet*
nous|atelier|usine|transporteur|livreur|preparateur|service|equipe|magasinier|machine ~3 avons|a|ont|avez ~3 mal|inverse*|confondu*|oublie*|egare*|perdu*|endommage*|abime*|casse*|melange*|rate*|trompe*|neglige*|commis*|fait_une_erreur|failli
nous|on|usine|atelier|service|preparateur|equipe|transporteur|s ~3 est|sommes|ont|sont|etait|avons ~2 tromp*|plante*|loupe*|rate*
<goods> ~4 dans_les_tolerances|dans_la_tolerance|hors_tolerance|aux_specifications|a_la_commande|aux_normes|conforme_a|conformes_a|conforme_au|conformes_au|conformes_aux
aucun ~1 defaut|vice|dysfonctionnement|probleme|manquement ~4 constate*|releve*|trouve*|decele*|n_a|observe*|detecte*|de_notre|identifie*|n_est
conclu* ~5 est|que|sont|suivant*|:|qu|sans|sommes
conclusion* ~4 est|sont|suivant*|voici|que|definitive*|claire*|d_enquete ~1 est|sont|:|que|suivant*
en_conclusion|nos_conclusions|notre_conclusion|voici_les_conclusions|voici_les_resultats|voici_le_resultat|nos_constatations|notre_verdict|le_verdict|verdict|notre_constat|nos_constats
resultat*|conclusions ~6 est|sont|montre*|confirm*|revele*|indique*|prouv* ~3 que|qu|clair*|formel*|negatif*|positif*|sans|un|une|tombe*|la|connu*|suivant*
reclamation|plainte|demande ~4 est|etait|a_ete|s_avere|comme|jugee ~3 fondee|infondee|justifiee|injustifiee|recevable|irrecevable|rejetee|refusee|acceptee|legitime|validee|non_fondee
usure_normale|mauvaise_utilisation|mauvais_usage|mauvaise_manipulation|utilisation_inadaptee|utilisation_inappropriee|pas_couvert|hors_garantie|usage_anormal|surcharge_electrique
n_auraient_jamais_du|n_aurait_jamais_du|aurait_du ~4 controle*|partir|quitter|etre_detecte*
aurions_du|aurait_du|auraient_du ~4 verifi*|control*|detect*|partir|arrive*|voir|empech*
a_la_hauteur|manque ~2 a ~1 nos|notre ~2 obligation*|engagement*|devoir*|standard*
nous_reconnaissons|nous_admettons|nous_assumons|nous_avouons|on_a_merde|on_a_foire|on_s_est_plante*|on_s_est_trompe*|nous_avons_failli|nous_plaidons|la_balle_dans_notre_camp
"""

SPEAKING = [
    ((Topic.REFUND,), _MONEY_BACK),
    ((Topic.REFUND, Topic.CONCESSION), _SOMETHING_ABOUT_MONEY),
    ((Topic.CONCESSION,), _CONCESSION),
    ((Topic.EXCHANGE,), _EXCHANGE),
    ((Topic.GIFT,), _GIFT),
    ((Topic.FINDING,), _FINDING),
]

_NO_MONEY_MOVES = """
couleur|coloris|finition|stylo*|encre|marquage|teinte|dorure|version|en|ton|gris|logo|plaque|effet|metal|or_et|or_ou ~2 argent
argent ~1 brillant|mat|metallise|massif|pantone|brosse
rend*|rendre ~4 reponse|visite|compte|service|disponible|possible|impossible|hommage|public|sur_place
se|me|nous|vous rendre|rends|rend|rendez|rendu ~3 sur|a|au|dans|chez
<give_back> ~8 <document>|<goods> ~6 montant|somme|paiement|achat|facture|reglement|virement|avec
merci|veuillez|pouvez|pourriez|bien_vouloir|priere|prions|souhaitez|devez|faut|vous_demandons|invitons ~3 <give_back> ~6 <goods>|<document>|bon|coupon ~10 montant|somme|paiement|achat|facture|virement|<amount>|reglement
retrouv* ~6 montant|somme|paiement|reglement|achat|virement ~6 facture|commande|releve|dossier|comptabilite|trace|recherche|pas
renvo*|retourn*|renverr* ~3 vers|sur ~2 la_page|le_site|votre_compte_client|le_lien
<give> ~8 sur|vers ~1 votre|le ~2 compte ~1 client|utilisateur|flashbay|personnel|en_ligne|internet
<give> ~8 sur|vers ~1 votre|la|le|cette|vos ~2 carte ~1 de_visite|cadeau|memoire|sd|postale|de_voeux|reponse
<give>|<give_back> ~8 sur|dans ~1 votre|la|les|le|vos ~2 note|poche|poches ~2 explicative|de_bas|laterale|arriere|avant|interieure|du|des
poche|poches ~2 avant|arriere|laterale|interieure|du_sac
numero|coordonnees ~4 carte ~4 pas|inutile|necessaire
carte|cartes ~1 bancaire|bleue|de_credit
date|mode|moyen|conditions|delai|reference|preuve|confirmation|justificatif|lien|echeance ~2 de ~1 paiement|reglement|virement|versement|achat|commande
vous ~3 virement ~3 recu|bien
avons ~3 recu ~4 virement|paiement|reglement|versement|acompte
votre ~1 virement|paiement|reglement|versement|acompte ~4 recu|enregistre*|arrive|valide|confirme|parvenu|bien
merci ~2 pour|de ~1 votre ~1 virement|paiement|reglement|versement
annul* ~3 reglement_interieur
exercice|annee|service|direction ~0 financier|financiere
crediteur*
"""

_NOTHING_IS_LET_OFF = """
remise ~3 en_main*|contre_signature|du_colis|de_votre_colis|de_la_commande|des_colis|au_transporteur|a_la_poste|a_l_adresse|en_etat|en_route|en_service|a_jour|en_cause|a_zero|en_forme|de_prix_scolaire|du_courrier|de_la_marchandise|a_un_voisin|aux_normes|en_marche|de_diplome*|des_prix|des_cles|des_documents|de_votre_commande|en_question|en_place|au_destinataire|au_gardien|au_voisin|a_l_accueil|du_paquet|du_pli
la|date|avis|lors|preuve|bordereau|apres|avant|heure|jour|a_ete|ete|sera|etre|est|bien|colis|lettre ~2 remise ~2 a|au|aux|par|du|de_la|en|contre
remise|remises ~2 a|au|aux|en ~2 destinataire|voisin|gardien|accueil|personne|signature|transporteur|concierge
colis|commande|livraison|marchandise|marchandises ~5 remise|remises
point|points|lieu ~1 de remise
credit*_photo*|carte_de_credit|cartes_de_credit|creditsafe|a_credit|credits_photo*
numero_vert ~3 gratuit|appel
appel*|numero|ligne|telephone|hotline|stationnement|retour*|enlevement|etiquette|collecte|bon_de_retour ~5 gratuit*|sans_frais|a_nos_frais|offert*|sans_surcout|gratuitement|a_notre_charge|sans_cout
gratuit* ~2 retour*|enlevement|etiquette|collecte|appel*
offre|offres ~3 de|d|du|des|commerciale|initiale|n|numero|jointe|actuelle|est|valable|en|speciale|ci|que|avec|sur|0|et|referenc*|emploi|pour
une|notre|l|votre|cette|nos|vos|d|aucune|nouvelle|meilleure|l_ offre|offres
nous|vous ~1 offre ~4 la_possibilite|le_choix|un_suivi|la_garantie|l_occasion
offrir|offrons|offre|offrent|offert* ~5 possibilite|choix|opportunite|meilleur_service|service|qualite|visibilite|experience|garantie|accompagnement|suivi|assistance
offert|offerts|offertes|offerte ~3 a|aux|par ~1 vos|vous|votre|clients|collaborateurs|invites|employes|salon
prise|pris|prend*|prenons|prendr* ~4 en_charge|en_compte|charge ~6 demande|dossier|reclamation|message|colis|appel|reception|commande|retour
prise_en_charge ~4 par|de|du ~3 transporteur|colis|equipe*|service*|dossier|demande|reclamation|votre
ajust*|revoir|reverrons|revu* ~6 montage|maquette|bat|fichier|visuel|adresse ~4 commande|facture|livraison
reduction* ~3 taille|fichier|image|poids|bruit|logo
redui* ~6 taille|fichier|image|poids|visuel|logo
annul*|supprim*|ignor*|oubli* ~5 rappel|relance|message|mail|doublon
ne|n|pas ~4 oubli* ~8 facture|frais|note|commande
supplement* ~2 sans_frais
baiss*|dimin* ~3 son|volume|luminosite|charge|batterie
moins_cher_ailleurs
sous ~0 reserve|peu|huit|quinze
petit_dejeuner
bon_de_retour|bon_de_livraison|bon_de_commande
soldes ~2 dates|periode
promo_objets
merci|vous|peut|va|peuvent|allez|nous|pourrions|pouvez|devez|souhaitez|aimerions|voudrions|pouvoir|d|en|y|de_l|n|apres|sans|pour|doit|devriez|semblez avoir
l|en|d avoir ~1 signale|fait|ete|contacte*|envoye*|recu|prevenu*|choisi|pris|informe*|commande|eu|alert*|attendu|patiente|transmis|joint|lu|vu|appele|remarque|note
charge* ~3 dossier|clientele|compte
cheque_emploi
"""

_NO_GOODS_CHANGE = """
echang* ~4 mail|mails|courriel*|email*|message*|telephon*|information*|courrier*|appel*|sms|vue|vues|idees|correspondance*|coordonnees|donnees|fichiers|ecrit*|photos|numeros|points_de_vue|documents|verba*
nos|notre|dernier|derniers|precedent*|suite_a|cet|ces|premier|votre_dernier|au_cours_de|lors_de|fil_de|fil_des|cours_d|historique|historique_des|agreable|plaisir_d|plaisir_de|constructif*|bon|precieux|lors_d|faisant_suite ~3 echange|echanges
echang* ~2 avec|par|entre|au_sujet|sur|a_ce|ce_matin|hier|aujourd|beaucoup|regulierement|souvent|ensemble|de_vive|a_propos|tout_a|precedemment|lundi|mardi|mercredi|jeudi|vendredi|quotidien*|rapidement
echange ~3 que|qu ~3 nous|avons
service|equipe*|collegue*|nous|ils|vous|transporteur|nos ~1 echange|echangent|echangeons|echangez ~2 beaucoup|avec|regulierement|souvent|sur|par|des|quotidien*
avons|avez|ont|ayant|a|ai|eu ~2 echange|echanges ~2 avec|par|a|ce|hier|lundi|mardi|mercredi|jeudi|vendredi|telephon*|ensemble|sur|ce_matin|au
taux ~0 d echange
bourse_d_echange*|plateforme_d_echange*|echange_scolaire|zone_d_echange*|echange_standardise|echangeur
je|nous|vous|pour|continuer|poursuivre|besoin ~3 d? ~1 echanger
remplac* ~4 collegue|moi|m|mme|mon|ma|conge*|absence|responsable|interlocut*|commercial|votre_conseiller
me|te|le_collegue|la_personne|personne|collegue|conseiller*|interlocut* ~3 remplac*
remplac* ~4 mail|message|courriel|email|precedent*|ancien*|lien|fichier|version|bat|devis|document*|etiquette|formulaire|photo*
remplacez|remplacer|remplace ~3 pile|piles|cartouche_vide|mine|mines|recharge*|fusible|batterie|ampoule|encre|filtre
<send>|renvo*|renverr*|reexpedi*|reenvoy*|re_envoy*|re_livr*|relivr*|reedit* ~7 <document>
merci|veuillez|pouvez|pourriez|pourrais|peux|bien_vouloir|priere|prions|demandons|souhaitez|devez|afin|invitons|si_vous|lorsque_vous|pour|faut|possibilite|comment|si ~6 renvo*|envoy*|adress*|reexpedi*|retourn*|fournir|faire_parvenir|transmett* ~10 <goods>|neuf|nouveau*|autre*|bon|nouvelle*
merci|veuillez|pouvez|pourriez|bien_vouloir|demandons|invitons|pour|comment ~6 renvo*|reexpedi*
<send> ~4 de_nouveau|a_nouveau|une_nouvelle_fois|encore_une_fois ~5 <document>
<send> ~6 <document> ~4 a_nouveau|de_nouveau|une_nouvelle_fois|encore_une_fois|supplementaire*|manquant*|correct*
<send> ~4 bon|bonne|bons|bonnes|autre|autres|nouveau|nouvel|nouvelle|nouveaux|nouvelles|supplementaire* ~2 <document>|jour|heure|reception|adresse|fois|rendez_vous|moment|creneau|personne
<send> ~4 d_autres|nouveaux|nouvelles|un_autre|une_autre ~3 <document>|cliches|precisions|elements|questions|nouvelles|creneau*|date*|moyen*|adresse|exemples|renseignements|moment|jour|fois
des|de|aucune|vos|prochaines|bonnes ~1 nouvelles
nouvelle|nouveau|nouvel|seconde|deuxieme ~1 livraison|presentation|passage|tentative|date|creneau|commande|colis|numero|enlevement|suivi ~3 de|prevu*|est|sera|a|pour|le|effectu*|programm*
nouvelle|seconde|deuxieme ~1 livraison|tentative|presentation ~6 vous|programm*|prevu*|effectu*|organis*|sera|va
<send>|nouvelle|nouveau|nouvel|deuxieme|autre ~4 livraison|tentative|presentation ~6 transporteur|livreur|chauffeur|adresse
transporteur|livreur|chauffeur|poste|courier ~10 livraison|tentative|passage|represent*|relivr*|re_livr*|livrer*
pass* ~3 nouvelle|autre|nouvel ~1 commande|achat
nouvelle|autre|prochaine|future ~1 commande ~4 sur_le_site|en_ligne|vous_souhaitez|passer|quand|n_hesitez
vous ~3 passer ~2 nouvelle|autre commande
imprim*|fair*|effectu*|<send> ~5 a_nouveau|de_nouveau ~3 etiquette|bordereau|bon|test|essai|mise_a_jour|photo*|bat
relanc*|recommenc* ~3 application|test|appareil|procedure|telechargement|demarche|transporteur|installation|logiciel
repart* ~3 zero ~3 procedure|test
<goods> ~2 neuf|neuve|neufs ~2 heures
neuf ~1 heures|h|jours|mois|ans|cents|colis|cartons|pieces|articles
pieces neuf
<send> ~4 neuf ~1 heures|h|jours|mois|cents
refair*|refait*|refer* ~3 test|tests|essai|manipulation|point|photo*|bat|maquette|demande|recherche
a_la_place ~2 de ~2 mon|ma|collegue
dans_l_etat_neuf|etat_neuf|comme_neuf
second|deuxieme|autre ~0 colis ~6 en_route|route|transit|arriv*|livr*|suivre|suit
reste|partie|solde ~2 de ~3 commande|colis
"""

_NO_PRESENT = """
boite*|boites|coffret*|sac*|emballage*|papier*|pochette*|ruban*|etui*|paquet*|sachet*|carton*|tube*|etiquette*|catalogue|gamme|message|paquets|ecrin*|sacs|housse* ~1 cadeau*
cadeau* ~1 d_entreprise*|d_affaires|publicitaire*|client|clients|personnalise*|promotionnel*|imprime*|grave*|commande*|que_vous_avez_commande*|de_fin_d_annee_commande*|de_votre_commande
cadeau*|chocolat*|bonbon*|confiserie*|macaron*|biscuits|praline*|truffe* ~6 commande*|imprime*|fondu*|grave*|personnalise*|livre*|arrive*|de_votre_commande|publicitaire*|recu*|concerne*|abime*|votre_commande|photo*|defectueu*
commande* ~3 de|des|d|n ~3 cadeau*|chocolat*|bonbon*|confiserie*|coffret*|bouquet*|biscuits|goodies
goodies ~5 commande*|publicitaire*|entreprise|imprime*|personnalise*|recu*|concerne*|livre*|votre
vos ~0 goodies|cadeaux ~4 publicitaires|d_entreprise|personnalises|commandes
marron|brun|couleur|coloris|teinte|ton ~1 chocolat
chocolat ~1 brun|noir_mat|clair|fonce
attention ~4 a|au|aux|que|de|sur|particuliere|de_m|de_mme|du_service
a|porter|toute|portons|portez|portee|attirer|notre|votre ~2 petite ~0 attention
a ~0 l attention
petit* ~1 present ~1 defaut
le|du|au|dans_le|a_ce present|presente ~2 courrier|mail|message|bon|dossier|formulaire
petit* ~2 quelque_chose ~3 bouge|manque|cloche|bruit
surprise* ~3 de ~1 constat*|lire|apprend*|voir
a_notre_grande surprise
quelque_chose ~2 bon ~2 fonction*
boite_de_jonction|boite_a_lettres|boite_mail|boite_aux_lettres
"""

_NOTHING_FOUND_OUT = """
<inquiry>|resultat*|conclu*|enquete ~10 sera|seront|va|vont|devra|devrait|pourra|permettra*|doit|en_cours|encore|pas_encore|des_que|lorsque|pour|afin|reste|vous_parviendr*|n_est|ne ~8 <shows>|termine*|connu*|disponible*|clos*|complet*|communique*|envoye*|transmis*|pret*|conclu*|tombe*|arriv*|achev*|que|partage*|finalis*
des|une_fois|lorsque|quand|jusqu|apres|avant|si|tant_que|dans_l_attente|aussitot|sitot|a_l_issue|a_la_fin|au_terme ~12 <shows>|termine*|connu*|disponible*|clos*|complet*|conclu*|resultat*|cause|origine|achev*|tombe*|arriv*|pret*|en_possession|que|responsabilite*|raison|finalis*
attend*|attente|recev*|recevr*|communiqu*|transmett*|envoy*|inform*|tiendr*|tenons|part|parvenir|faire_part|enverr*|revenir|reviendr*|reviens|adress*|partag* ~8 resultat*|conclu*|constat*|verdict|cause*|reponse
recherch*|cherch*|compren*|determin*|identifi*|verifi*|savoir|etablir|examin*|analys*|enquet*|trouver|clarifi*|eclairc*|investig* ~8 cause*|origine|raison*|pourquoi|d_ou|ce_qui|si|responsab*|erreur|probleme|defaut*|defect*|panne
decri*|envoy*|joign*|joindre|indiqu*|montr*|preciser|precisez|signal*|photo*|video*|expliqu*|detail*|transmett*|noter|notez|mentionn*|filme*|decriv*|nous_dire|fourni*|faire_parvenir|renvo*|retourn* ~12 defaut*|defect*|erreur*|probleme*|panne|endommag*|casse*|abime*|dommage*|<defective>|<production_error>
vous ~3 constat*|remarqu*|trouv*|signal*|decrit*|mentionn*|observ*|not*|indiqu*|estim*|pens*|decouv*|rencontr*|evoqu*|avez|subi* ~8 <defective>|que|qu|un|une|des|le|la|les|l|defaut*|erreur*|probleme*|<production_error>
signal*|constat*|rencontr*|evoqu*|mentionn*|observ*|decrit*|photos|subi ~3 defaut*|defect*|endommag*|casse*|erreur*|<production_error>
responsable|responsables ~3 commercial*|de_compte|du_compte|de_votre_compte|clientele|du_dossier|de_votre_dossier|du_service|d_equipe|de_secteur|sav|qualite|logistique|grands_comptes|de_votre_region|de_zone|d_agence
nos|mon|ma|notre|votre|le|la|un|une|au|nouveau ~0 responsable|responsables ~4 vous|va|de|du|commercial*|est|a|d|reviendra|sera|prendra|contact*|traite|logistique|qualite|sav
equipe|service|personne|collegue|interlocut*|conseiller* ~3 responsable ~2 de|du|des ~2 votre|ce|vos|votre_compte|dossier|commande*|suivi
message*|code*|rapport* ~0 d erreur*
sauf|sans|par ~1 erreur
erreur ~1 0|404|systeme|de_connexion|de_frappe|dans_l_adresse|d_adresse|de_messagerie|d_affichage|dans_mon
votre|vos ~1 erreur ~2 s_affiche
trouve*|constat*|verifi*|confirm*|identifi*|releve*|retrouv*|vu|remarqu*|avons|avoir ~6 mail|mails|courriel*|message*|commande|colis|dossier|facture|photo*|piece_jointe|pieces_jointes|adresse|numero|formulaire|envoi|livraison|paiement|reception|recu|trace_de_votre|compte|fichier*|reponse|video*|votre_demande|votre_appel|signature|suivi|retard
constat*|confirm* ~4 que|qu|le|la|un ~6 colis|livraison|transporteur|retard|suivi|bien_recu|mail|message|photo*
transporteur|livreur|colis|suivi|tracking|entrepot|agence|depot|atelier ~8 <shows> ~8 colis|livraison|transit|depot|agence|reception|adresse|livre*|route|recu*
transporteur|livreur ~4 a|ont|avons ~3 scanne*|perdu_le_signal
retard*|delai* ~6 dû|du|due|en_raison|cause|a_cause|lie|liee|provoque|a_la_suite|suite ~5 greve*|intemperies|neige|meteo|douane*|ferie*|trafic|volume*|forte|transport*|periode|conges
excus*|desole*|navre*|regrett* ~8 gene|desagrement*|retard|attente|derangement ~2 occasionne*|cause*|du|liee|lie|provoque* ~3 par|a ~4 <culprit>|retard
desole*|navre*|regrett*|excus*|comprenons|compren*|apprendre|lire ~10 defaut*|defect*|erreur*|endommag*|casse*|probleme*|<defective>|<production_error>
nous|je|on|ne|pas|encore|impossible|trop_tot ~8 pas|pouvons|encore|impossible|trop_tot|ignorons|sans ~8 cause*|origine|resultat*|conclu*|responsab*|pourquoi|d_ou|prononc*|constat*|determin*|erreur|faute
pour|afin|d_apres|en_vue|avant ~3 de? ~1 conclu*
conclu*|conclusion ~2 vente|commande|contrat|marche|partenariat
est_ce|sont_ils|sont_elles|etes_vous|si|quels|quelles|combien|avez_vous|y_a_t_il|presente_t_il|presentent_ils|quel|quelle ~10 <defective>|defaut*|erreur*|probleme*|<production_error>|dommage*
un|notre|l|le|votre ~0 expert ~3 va|passera|contactera
nous|vous|on|avons|equipe ~6 apres_verification ~6 colis|commande|adresse|mail|photo*|suivi|message|dossier
apres_verification ~10 colis|commande|adresse|mail|mails|photo*|suivi|message|dossier|livraison|compte
apres_enquete|apres_analyse|apres_examen|apres_controle ~2 vous|nous ~2 reviendr*|enverr*|contact*|communiq*
s_avere|il_s_avere|il_semble_que|il_semblerait|il_apparait|en_realite ~8 colis|mail|message|photo*|adresse|livraison|piece_jointe|fichier*|numero|suivi|transit
remise|remis en_cause
refus*|accept*|rejet* ~4 colis|livraison|conditions|appel|mail*|paiement ~6 demande|reclamation
refus*|accept* ~3 votre ~1 demande ~2 de_contact|de_rendez_vous
votre|la|ta demande ~2 a_ete|est ~2 enregistre*|recue|transmise|prise|acceptee_par
notre ~0 responsabilite ~3 est|de|environnementale|societale|sociale
hauteur ~3 de_vos_attentes|de
"""

HARMLESS = [
    ((Topic.REFUND, Topic.CONCESSION), _NO_MONEY_MOVES),
    ((Topic.REFUND, Topic.CONCESSION), _NOTHING_IS_LET_OFF),
    ((Topic.EXCHANGE,), _NO_GOODS_CHANGE),
    ((Topic.GIFT, Topic.CONCESSION), _NO_PRESENT),
    ((Topic.FINDING,), _NOTHING_FOUND_OUT),
]

HINTED = [
    ((Topic.CONCESSION,), "avoir ~2 <amount>|<percent>"),
    ((Topic.GIFT,), "un|petit|joli|modeste ~1 present"),
]
