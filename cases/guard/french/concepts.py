"""What French phrases are made of: words that can stand for one another, written without accents."""

CONCEPTS = """
amount = eur_0 0_€ €_0 0_eur 0_euro 0_euros 0_chf 0_francs 0_centimes 0_balles 0_£ £_0 0_livres 0_dollars
    dix_euros quinze_euros vingt_euros trente_euros quarante_euros cinquante_euros soixante_euros
    cent_euros cents_euros mille_euros quelques_euros centaine_d_euros dizaine_d_euros
    vingtaine_d_euros trentaine_d_euros cinquantaine_d_euros
percent = 0_% 0_pour_cent 0_pourcent 0_pourcents pourcentage moitie cinq_pour_cent dix_pour_cent
    quinze_pour_cent vingt_pour_cent trente_pour_cent cinquante_pour_cent vingt_cinq_pour_cent tiers
number = 0 un une deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante
    cinquante cent quelques plusieurs dizaine vingtaine trentaine cinquantaine centaine
part = valeur valeurs partie part moitie totalite integralite reste difference tout tiers quart le_tout
    portion fraction
next = prochain* suivant* future* ulterieur* suite
money = argent des_sous vos_sous les_sous tes_sous ses_sous nos_sous de_sous fric pognon thune thunes
    montant montants somme sommes paiement paiements
    versement acompte acomptes reglement mise fonds centime centimes euros <amount> depense depenses
    virement prelevement facture_payee achat credit trop_percu avance_versee dû
paid = que_vous_avez_paye que_vous_avez_payee que_vous_avez_regle que_vous_avez_verse
    que_vous_avez_debourse que_vous_avez_depense que_vous_nous_avez_verse que_vous_nous_avez_paye
    prix_d_achat montant_paye montant_regle somme_payee somme_versee montant_verse montant_total
    somme_totale integralite_du_montant totalite_du_montant integralite_de_la_somme
    totalite_de_la_somme somme_reglee prix_paye montant_de_la_commande montant_de_votre_commande
    montant_de_votre_achat valeur_de_la_commande integralite_de_votre paye_en_trop que_tu_as_paye
    qui_vous_est_due qui_vous_revient somme_due ce_que_vous_avez_donne avez_avance montant_preleve
give_back = rend rends rendons rendre rendra rendrai rendras rendrons rendront rendu rendue rendus
    rendues rendent rendrez rendrait rendrions rendant restitu* retourn* renvo* renverr* repay*
    revers* retrocede* retroced* recredit* redonn* ristourn* recuper* recouvr* retrouv* rapatri*
give = verse verser* verserons versons verses versee versees versement vire virer* virons viree
    vires virees virement transf* envoy* enverr* pai* pay* regl* donn* credit* recev* recevr* recoit
    recois recu recue recues touch* adress* remet* remis remise remises remett* accord* octroy*
    deduir* rentr* revien* reviendr* reven* repart* retourn* depos* obten* obtien* allou* propos*
    offr* debloq* effectu* aur* percev* percevr*
account = compte carte banque paypal portefeuille rib iban carte_bancaire carte_bleue cb
    compte_bancaire moyen_de_paiement mode_de_paiement releve poche poches
bill = forfait forfaits surcout surcouts supplement majoration frais_de_dossier douane facture factures
    prix montant
    total cout couts frais tarif tarifs addition note somme port solde frais_de_port livraison
    transport commande echeance reglement paiement
goods = article articles produit produits stylo stylos mug mugs sac sacs gourde gourdes cle cles
    unite unites piece pieces exemplaire exemplaires lot lots commande commandes colis serie series
    tirage production envoi expedition marchandise marchandises cartouche cartouches toner toners
    carnet carnets parapluie parapluies chargeur chargeurs enceinte enceintes batterie batteries
    livraison tasse tasses bouteille bouteilles tee_shirt tee_shirts tshirt tshirts casquette
    casquettes modele modeles appareil appareils materiel jeu quantite badge badges tapis lampe
    lampes impression fabrication set coffret coffrets reference stock calendrier calendriers agenda
    agendas objet objets
things = article articles produit produits stylo stylos mug mugs sac sacs gourde gourdes unite
    unites piece pieces cartouche cartouches toner toners carnet carnets parapluie parapluies
    chargeur chargeurs enceinte enceintes tasse tasses bouteille bouteilles casquette casquettes
    appareil appareils badge badges objet objets marchandise marchandises modele cles_usb cle_usb
    lampe lampes defectueux defectueuses casses cassees
send = envoy* envoi enverr* expedi* livr* adress* fourn* parten* partir* partira part fair* fais*
    fabriqu* fera* ferons produi* imprim* refair* recev* recevr* recoi* prepar* lanc* programm*
    donn* aur* avoir organis* passer* passons relanc* achemin* mett* procur* prevoi* prevoyons
    planifi* recommand* transmett* adressons obten* obtien* tir* grav* arriv* poste*
defect = defaut defauts panne probleme problemes erreur erreurs dysfonctionnement* anomalie*
    dommage* casse avarie* decalage fuite* rayure* tache* decoloration malfacon* souci soucis
    defaillance* incident deterioration non_conformite coupure bavure* inversion
culprit = machine machines production usine atelier impression imprimeur encre manipulation stockage
    transport transporteur livreur emballage conditionnement fournisseur collegue* fichier humidite
    chaleur acheminement sous_traitant presse dosage sechage reglages chaine temperature mauvais mauvaise
    mauvaises defectueu* composant* puce* lot serie usure surchauffe
    operateur reglage calibrage humaine humain fabrication fabricant preparation defaut erreur notre
    nos votre vos nous vous utilisation usage logiciel colle entrepot client materiau logistique
    choc chute
inquiry = enquete enquetes investigation investigations examen analyse analyses test tests expertise
    controle controles laboratoire technicien techniciens ingenieur* rapport verification
    verifications inspection essais experts expert conclusions usine atelier resultat resultats
    service_qualite constats recherches etude diagnostic entrepot qualite preuves
shows = montre montrent montrer a_montre ont_montre revele* reveler demontr* etabli* prouv* confirme
    confirment confirmee conclu* conclut conclue constat* indique indiquent fait_apparaitre
    font_apparaitre fait_ressortir ressort mis_en_evidence met_en_evidence mettent_en_evidence
    identifie decel* decouvert* a_trouve ont_trouve attest* releve relevent imput* attribu*
    incrimin* exoner* mis_hors_de_cause demontre determine avere permis_de_constater
    permis_d_etablir permis_de_determiner permis_d_identifier permis_de_conclure sans_appel
    mettent_en_cause met_en_cause mis_en_lumiere met_en_lumiere
    mettent_en_lumiere mis_au_jour suggere* laisse_penser laissent_penser laisse_supposer corrobor* infirm*
    fait_etat font_etat pointe pointent innocent* detect* signale ecart* rejet*
defective = defectueux defectueuse defectueuses abime abimes abimee abimees endommage endommages
    endommagee endommagees non_conforme non_conformes casse casses cassee cassees errone errones
    erronee mal_imprime* mal_fabrique* inutilisable* en_panne hors_service vice vicie defaut defauts
    conforme conformes mal_prepare* mal_emball* mal_regle* mal_grave* en_cause vices hs
production_error = erreur_de_production erreur_de_fabrication erreur_d_impression
    erreur_de_preparation erreur_humaine erreur_de_manipulation erreur_de_conditionnement
    erreur_interne erreur_logistique erreur_de_notre defaut_de_fabrication defaut_de_production
    defaut_d_impression defaut_de_conception defaut_d_emballage probleme_de_production
    probleme_de_fabrication probleme_d_impression vice_cache vice_de_fabrication defaut_materiel
    erreur_de_l_usine erreur_de_l_atelier erreur_de_l_entrepot malfacon inversion_de_commande
    inversion_de_colis defaut_d_usine serie_defectueuse lot_defectueux erreur_d_etiquetage
    erreur_du_transporteur defaut_de_serie erreur_de_saisie erreur_de_picking inversion_de_couleur
    mauvaise_manipulation mauvaise_utilisation mauvais_usage mauvais_reglage defaut_de_calibrage
    utilisation_non_conforme utilisation_inappropriee usage_inapproprie
document = photo photos image images mail mails courriel courriels email emails message messages
    formulaire formulaires piece_jointe pieces_jointes fichier fichiers facture factures recu
    justificatif* video videos document documents lien liens etiquette etiquettes detail details
    information informations bat maquette devis liste capture* lettre courrier confirmation
    questionnaire mot_de_passe code copie copies numero rappel bordereau bon_de_retour
    bon_de_livraison bl sms suivi reponse reponses demande adresse dossier releve bon duplicata
    signature reclamation date
service = <bill> enlevement enlevements acheminement reacheminement reexpedition retour retours envoi
    impression reimpression marquage remarquage gravure reparation nettoyage tri stockage collecte
    expedition expeditions manutention traitement emballage renvoi affranchissement
voucher = bon_d_achat bons_d_achat bon_de_reduction bons_de_reduction bon_cadeau bons_cadeaux
    carte_cadeau cartes_cadeaux cheque_cadeau cheques_cadeaux coupon coupons code_promo
    bon_promotionnel ticket_de_reduction bons_cadeau cartes_cadeau cheques_cadeau
ask = saisi saisie saisissons contact* sollicit* inform* alert* relanc* interrog* prevenu* demand*
    transm* appel* joint joindre aupres ecrit parle
something_of_ours = nous chez_nous atelier usine machine imprimeur operateur collegue equipe preparateur
    magasin
    entrepot logo marquage preparatrice quelqu_un
sweets = chocolat chocolats chocos ballotin* truffe truffes praline* cadeau* cado kdo kado friandise*
    confiserie*
    bonbon* douceur douceurs gourmandise* macaron* panier_garni bouquet* fleurs bouteille_de_vin champagne
    surprise_gourmande goodies goodie sucrerie* calisson* biscuits
ours = vendeur flashbay notre nous maison transporteur fabricant assurance assureur fournisseur societe agence
    expediteur enseigne boutique
"""

# Words that are put together again when they are split, spelt with digits or mistyped.
WHOLE = """
rembourse rembourser remboursement remboursements remboursons rembourserons remboursera rembourses
remboursee remboursees remboursez rembourserai rembourserait remboursable remboursables
dedommagement dedommagements dedommager dedommagerons dedommage dedommages indemnisation indemniser
indemnise indemnite indemnites compensation compenser compensons compenserons ristourne rabais
reduction reductions remise remises escompte gratuitement gratuit gratuite avoir gracieusement
gracieux remplacement remplacements remplacer remplacons remplacerons remplace remplacee remplacees
remplaces remplacera echange echanges echanger echangerons echangeons reexpedition reexpedier
reimpression reimprimer renvoi chocolat chocolats cadeau cadeaux ballotin truffes responsabilite
responsable defectueux defectueuse enquete cause argent avoirs crediter recrediter credite virement
offert offerte geste
"""

# Right words that are one slip of the pen away from one of those.
NEVER_A_SLIP = """
debourse debourser deboursee deboursees remplacant remplace replace replacer placement emplacement
emplacements deplacement responsabilites responsables gratitude gratuits gratuites reductrice
vivement redaction redactions crediteur credits enquetes enquetent conquete chocolatier remisee avenirs
remplir rembourrage remplacez
rembourre rembourree deplace deplacer indemnes gracieuse gracieuses argente argentee argents
offertes offerts dommage endommage endommages endommagee changer change changes echangeur virements
enquetons
"""
