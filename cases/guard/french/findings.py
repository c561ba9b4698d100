"""French wordings of what an investigation found and whose fault it is, and those that only look like it."""

FINDING = """
notre|nos|leur|l_usine|du_fournisseur|du_transporteur|de_production|de_l_usine|de_l_atelier|
    de_notre|d_une ~1 faute|erreur|erreurs|responsabilite|negligence|tort|bevue|manquement*|
    defaillance*|loupe|bourde
votre|vos ~1 faute|erreur|responsabilite|negligence|tort|mauvaise
erreur|faute|probleme|defaut|souci|manquement|inversion ~3 de_notre|de_votre|du|de_la|de_nos|cote ~3
    part|cote|fait|equipe*|service*|transporteur|usine|atelier|fournisseur|imprimeur|entrepot|
    preparat*|logistique|production|client
erreur|faute|tort|responsabilite|probleme|defaut|souci|panne ~3 vient|provient|venait|provenait|
    vien*|incomb*|revient|repose|est_du|est_due|est_imputable|imputable*|relev*|est_lie*|s_explique|
    resulte|decoule|tient|emane|est_de_notre|est_de_votre|est_cause*|etait_du|trouve_son_origine
<defect>|cela|ceci|ca|dommages|retard_de_qualite ~6 vient_de|vient_du|vient_d|provient|proviennent|
    provenait|est_du|est_due|sont_dus|sont_dues|etait_du|etait_due|a_pour_origine|a_pour_cause|
    imputable*|resulte*|decoule*|attribu*|s_explique*|cause_par|causee_par|causes_par|causees_par|
    du_fait|lie_a|liee_a|consecutif*|trouve_son_origine|en_raison_d|a_cause_d|a_cause_de|a_cause_du|
    dû|due|dus|dues|provoque*|engendre*|est_lie|est_liee
cause|origine|raison|source|explication|coupable|provenance ~8 est|sont|etait|vient|provient|reside|
    semble|serait|s_avere|tient|a_ete ~8 <culprit>|identifie*|trouve*|connu*|etabli*|determine*|
    decouvert*|clair*
trouve|identifie|decouvert|connaissons|savons|determine|etabli|localise|cerne|compris|isole ~4
    cause|causes|origine|raison|source|coupable|probleme|panne|erreur|faute|defaut|d_ou_vient|
    ce_qui|pourquoi|l_explication
cause|origine|raison|explication ~3 de|du|des|d ~4 est|etait|vient|c_est
d_ou ~2 <defect>|la|le|ce|cette|ces|vos|votre
colis|carton|paquet|palette|commande ~3 ete ~1 perdu*|egare*|vole*|ouvert*|ecrase* ~1 par ~1 <culprit>
<defect> ~2 etait|etaient|existait ~1 deja
fabricant|fournisseur|usine|atelier|transporteur ~1 confirm*|reconnait|admet ~2 <defect>|<production_error>
pas|ni|entierement|bien ~1 la|de? ~0 faute ~0 de|du|des|a
admet|admettent|admis|reconnait|reconnaissent|avoue ~4 <defective>|<defect>|lot|erreur
cause|origine ~0 identifiee|trouvee|etablie
voila|voici|c_est ~1 l_explication|la_raison|la_cause|pourquoi|ce_qui
livreur|transporteur|chauffeur|preparateur|operateur|atelier|usine|entrepot|imprimeur|fournisseur ~1 a|ont ~2
    jete*|fait_tomber|oubli*|omis|inverse*|confondu*|neglige*|mouill*
laiss*|abandonn*|pose* ~2 colis|carton|cartons|paquet|palette ~3 pluie|dehors|soleil|humid*|trottoir
n|ne ~0 est|etait|etaient|sont pas ~1 compatible*|adapte*|prevu*|faite|fait ~6 d_ou|donc|ce_qui|voila
<inquiry> ~1 n|ne ~3 <shows>|trouv*|relev* ~2 aucun|aucune|pas|rien
en_cause|a_tort|en_tort|fautif|fautive|fautifs|fautives|coupable|coupables|a_qui_la_faute|mea_culpa|
    imputable*|mis_en_cause|hors_de_cause
tort ~0 de? ~4 notre|nous|votre|vous
<production_error>
on_dirait|semble|semblerait|apparemment|visiblement|manifestement|vraisemblablement|sans_doute ~6
    <culprit>
avons|ont|a|ai|qui ~1 faute|fauté|peche
c_est|ce_sont ~4 qui ~2 a|ont|avons|avez|est|etait
tenu|tenus|tenue|tenues ~1 pour? responsable|responsables
rien_d_anormal|rien_a_signaler|rien_a_redire
imprimeur|usine|atelier|operateur|machine|preparateur ~3 mis|utilise|employe|oublie|charge|pris ~2
    trop|mauvais|mauvaise|ancien*|pas_assez
est|sont|etait|etaient|a|par|d|une|un|suite|cause|due|du|dues|dus|lie|liee ~3 <production_error>
<inquiry> ~6 <shows>
<inquiry> ~4 est|sont|etait|a_ete|ont_ete|s_est ~3 termine*|clos*|close*|achev*|complet*|finalis*|
    finie|fini|conclu*|tombe*|negatif*|positif*|formel*|sans_appel|arrive*|la|clair*
nous|on|j|equipe|equipes|service|collegues|usine|atelier|technicien*|ils|elle|avons|ai|ont ~3
    constat*|conclu*|etabli|etablissons|decouvert|determine|decel*|releve|observe|remarque|
    identifie|constatons|reconnaissons|relevons|estim*|considerons ~2 que|qu|un|une|des|la|le|l|les|
    aucun|aucune
trouve ~2 que|un_defaut|aucun_defaut|l_origine|la_cause|une_erreur|l_erreur|rien_d_anormal|
    aucune_anomalie|un_probleme|aucun_probleme|la_panne|aucune_trace_de_defaut|des_defauts
nous|on|usine|service|equipe ~4 confirm* ~5 <defective>|<defect>|erreur|<production_error>
il_s_avere|s_avere|s_averent|il_apparait|il_ressort|il_en_ressort|il_est_apparu|s_est_avere|
    se_sont_averes|il_semble_que|il_semblerait|force_est_de_constater|il_est_etabli|
    il_se_trouve_que|en_realite|apres_verification|apres_enquete|apres_analyse|apres_examen|
    apres_controle|apres_expertise
accept*|assum*|reconnai*|reconnu*|reconnaiss*|admet*|admis*|declin*|refus*|rejet*|conte* ~6
    responsabilite*|faute*|tort*|erreur*|reclamation|demande
endoss*|prenons|prend*|engag*|degag*|exoner*|nier|nions|nie ~5 responsabilite*|faute*|tort*|erreur*
responsabilite ~4 engagee|reconnue|etablie|pleine|entiere|incomb*|revient|n_est|est|exclue|ne|
    totale|partagee
nous|flashbay|transporteur|livreur|fournisseur|usine|vous|client|societe|fabricant|imprimeur|on|
    atelier|sommes|etes|tenus|tenu ~5 responsable|responsables
responsable|responsables ~3 de ~2 cette|ce|la|l|cet|ces ~2 erreur|defaut|dommage*|casse|panne|
    situation|degat*|retard|probleme|perte
responsable ~1 est ~4 <culprit>
seul|entierement|pleinement|totalement|pas|partiellement|directement responsable|responsables
pas|rien|aucun*|ni ~5 de_notre_faute|notre_faute|votre_faute|notre_fait|notre_ressort|
    de_notre_responsabilite|a_nous_reprocher|a_voir_avec_nous
c_est ~4 faute|erreur|tort ~3 de|du|notre|nous|votre|vous
<goods>|ils|elles|il|elle|ce|lot|serie|marquage|logo|couleur ~4 etaient|etait|sont|est|s_averent|
    se_sont_averes|presentent|presente|presentaient ~3 bien|effectivement|en_effet|reellement|
    clairement|manifestement|belle_et_bien|indeniablement|parfaitement|tout_a_fait|pas ~2
    <defective>|un_defaut|des_defauts|un_vice
<goods>|ils|elles|nous|marquage|impression ~4 etaient|etait|a_ete|ont_ete|avons|ete ~2 mal ~1
    imprime*|fabrique*|regle*|prepare*|emballe*|grave*|calibre*|colle*|stocke*|manipule*|utilise*|
    assemble*|etiquete*|charge*|cale*|programme*|paramet*
nous|atelier|usine|entrepot|transporteur|livreur|preparateur|service|equipe|magasinier|machine ~3
    avons|a|ont|avez ~3 mal|inverse*|confondu*|oublie*|egare*|perdu*|endommage*|abime*|casse*|
    melange*|rate*|trompe*|neglige*|commis*|fait_une_erreur|failli
nous|on|usine|atelier|service|preparateur|equipe|transporteur|s ~3 est|sommes|ont|sont|etait|avons
    ~2 tromp*|plante*|loupe*|rate*
conforme|conformes ~3 tolerance*|specification*|cahier_des_charges|norme|normes|bat_valide
<goods>|marquage|impression|couleur ~4 dans_les_tolerances|dans_la_tolerance|hors_tolerance|
    aux_specifications|a_la_commande|aux_normes|conforme_a|conformes_a|conforme_au|conformes_au|
    conformes_aux
aucun ~1 defaut|vice|dysfonctionnement|probleme|manquement ~4 constate*|releve*|trouve*|decele*|n_a|
    observe*|detecte*|de_notre|identifie*|n_est
conclu* ~5 est|que|sont|suivant*|qu|sans|sommes
conclusion* ~4 est|sont|suivant*|voici|que|definitive*|claire*|d_enquete ~1 est|sont|que|suivant*
en_conclusion|nos_conclusions|notre_conclusion|voici_les_conclusions|voici_les_resultats|
    voici_le_resultat|nos_constatations|notre_verdict|le_verdict|verdict|notre_constat|nos_constats
resultat*|conclusions ~6 est|sont|montre*|confirm*|revele*|indique*|prouv* ~3 que|qu|clair*|formel*|
    negatif*|positif*|sans|un|une|tombe*|la|connu*|suivant*
reclamation|plainte|demande ~4 est|etait|a_ete|s_avere|comme|jugee ~3 fondee|infondee|justifiee|
    injustifiee|recevable|irrecevable|rejetee|refusee|acceptee|legitime|validee|non_fondee
usure_normale|mauvaise_utilisation|mauvais_usage|mauvaise_manipulation|utilisation_inadaptee|
    utilisation_inappropriee|pas_couvert|hors_garantie|usage_anormal|surcharge_electrique
n_auraient_jamais_du|n_aurait_jamais_du|aurait_du ~4 controle*|partir|quitter|etre_detecte*
aurions_du|aurait_du|auraient_du ~4 arret*|stopp*|bloqu*|refus*|repere*|verifi*|control*|detect*|
    partir|arrive*|voir|empech*
a_la_hauteur|manque ~2 a ~1 nos|notre ~2 obligation*|engagement*|devoir*|standard*
nous_reconnaissons|nous_admettons|nous_assumons|nous_avouons|on_a_merde|on_a_foire|on_s_est_plante*|
    on_s_est_trompe*|nous_avons_failli|nous_plaidons|la_balle_dans_notre_camp
ete|ont|avons|etaient|sont|etait|est mal imprime*|fabrique*|regle*|prepare*|emballe*|emballes|
    grave*|calibre*|colle*|stocke*|manipule*|utilise*|assemble*|etiquete*|cale*|conditionne*
il_est_clair|c_est_clair|il_est_evident|de_toute_evidence|a_l_evidence|sans_aucun_doute|
    indubitablement|clairement ~8 <culprit>|que|<defective>
donner_suite|donner_une_suite ~4 reclamation|demande|plainte
clos|close|cloture*|acheve*|termine* ~2 notre|l|votre|la enquete|investigation|analyse|expertise
fichier*|visuel*|logo|maquette|bat|image|document ~6 etait|etaient|comportait|contenait|presentait ~4
    resolution|flou*|
    pixellis*|trop_petit*|insuffisan*
fichier*|visuel*|logo|maquette|bat|image|document ~6 est|sont|etait|etaient|comportait|contenait|presentait ~4
    incorrect*|inexploitable*|erron*|faute*|coquille*|mauvais*|inadapt*
pris_l_eau|prend_l_eau|mauvais|mauvaise ~3 utilise*|imprime*|prepare*|charge*|employe*
utilis*|imprim*|employ* ~2 mauvais|mauvaise|mauvaises ~2 <goods>|pantone|fichier|couleur|encre|logo|
    visuel|version|reference
emmele*|pinceaux|pedale*|cafouill*|couac*|boulette*|gaffe*|embrouille*|merde*|foire|bourde*|bevue*
n_y|y ~0 etes|sommes|est|suis|sont ~1 pour ~0 rien
pour_rien ~3 dans_cette|dans_ce|dans_l|la_dedans
tout|ca|cela|ceci ~1 vient|provient|venait|part|tient ~0 de|du|d ~3 <culprit>
rien ~3 cloche|anormal|a_redire|a_signaler|n_explique
ne|n cloche
<something_of_ours> ~5 de_travers|a_l_envers
fichier|visuel|logo ~8 pouvait|pouvaient|pouvez|peut ~3 net*|propre*|mieux|bien|autrement
c_est ~2 nous|vous|lui|eux|l_atelier|l_usine ~1 qui
clairement|surement|certainement|probablement ~3 <defect>|<production_error> ~2 de|d|du
malmene*|maltraite*|ecrase*|bouscul* ~3 colis|carton|paquet|palette
livreur|transporteur|chauffeur|messagerie ~3 malmene*|maltraite*|ecrase*|bouscule*|jete|laisse_tomber|
    fait_tomber
resulte|ressort|decoule|appert|deduit|concluons|conclure ~2 de|du|des|d ~3 <inquiry>|elements|photos|examen
trouve*|puise*|prend*|prennent ~2 leur|son|sa|leurs origine|source|cause
<defect>|deformation*|non_conformite* ~8 avere|averee|averes|averees|confirme|confirmee|confirmes|confirmees|
    manifeste*|indeniable*|incontestable*
dois|devons|doit|faut|force|oblige*|contraint*|devrons ~3 admettre|reconnaitre|avouer|convenir|conceder
fait|ferait ~2 aucun|pas|guere ~1 doute
hors_de_doute|incontestable*|indeniable*|sans_equivoque
consigne*|procedure*|instruction*|controle*|bat|protocole ~4 n|ne|pas|non|mal ~4 suivi*|respecte*|applique*|
    effectue*|fait|faite|lu|lue
<culprit> ~3 n|ne ~4 pas ~2 suivi*|respecte*|applique*|controle*|verifie*|vu|remarque*|lu|fait|
    ete_a_la_hauteur
conformite ~8 doute|etablie|confirmee|averee|epreuve
endommage*|abime*|casse*|deteriore*|brise*|ecrase*|mouille*|raye*|tordu* ~3 pendant|durant|lors|au_cours|
    en_cours ~3
    <culprit>|acheminement|livraison|trajet|route|tri
sous_dosage|surdosage|sur_dosage
reglage*|dosage|temperature|pression|sechage|calage|collage|encrage|cuisson|assemblage|conditionnement ~3
    inadequat*|insuffisant*|incorrect*|excessi*|inadapt*|defaillant*|defectueu*|trop|imparfait*|neglige*
mauvais|mauvaise ~0 reglage|dosage|calage|collage|encrage|assemblage|conditionnement|temperature|lecture|
    saisie
erreur|erreurs|faute|fautes|negligence|negligences
doigt dessus
savons|sait|sais|voit|voyons|comprenons|comprend ~2 d_ou|pourquoi|ce_qui
equipes|ateliers|collegues|preparateurs|preparatrice|usines|livreurs|manutentionnaires|stagiaire|operateurs ~2
    avons|a|ont|aura|auront ~2 mal|inverse*|confondu*|oublie*|egare*|perdu*|endommage*|abime*|casse*|
    melange*|rate*|
    trompe*|neglige*|commis*
tolerance*|incomb*|malfacon*|mal_faite|mal_fait|mal_faits|mal_faites
rien|aucun* ~4 indiqu*|montr*|prouv*|laisse_penser|suggere*|permet ~4 <defect>|defaut|que|un|une
<goods> ~4 pris|subi|souffert ~2 humidite|eau|chaleur|froid|coup*|soleil|choc
ne|n ~3 voyons|voit|trouvons|trouve|constatons|relevons|observons|decelons ~1 aucun|aucune|pas ~2 <defect>
"""

# A mention wholly inside one of these is none.
HARMLESS = """
rien_a_signaler ~1 pour_l_instant|a_ce_stade|encore|jusqu_ici|de_ce_cote
erreur|probleme|defaut ~0 a ~0 t
cause|origine|raison ~2 est|sont ~0 pas ~1 connu*|etabli*|identifi*|determin*
decri*|envoy*|joign*|joindre|indiqu*|montr*|preciser|precisez|signal*|photo*|video*|expliqu*|
    detail*|transmett*|noter|notez|mentionn*|filme*|decriv*|nous_dire|fournir|fournissez|fourni|
    faire_parvenir|renvo*|
    retourn* ~12 defaut*|defect*|erreur*|probleme*|panne|endommag*|casse*|abime*|dommage*|
    <defective>|<production_error>
nous|on|je|j|vous|transporteur|fournisseur|usine|client|flashbay|atelier ~2 <ask> ~3 responsable|responsables
message*|code*|rapport* ~0 d erreur*
sauf|sans|par ~1 erreur
erreur ~1 0|404|systeme|de_connexion|de_frappe|dans_l_adresse|d_adresse|de_messagerie|d_affichage|
    dans_mon
nous|je|on|ne|pas|encore|impossible|trop_tot ~8 pas|pouvons|encore|impossible|trop_tot|ignorons|sans
    ~8 cause*|origine|resultat*|conclu*|pourquoi|d_ou|prononc*|determin*
est_ce|sont_ils|sont_elles|etes_vous|si|quels|quelles|combien|avez_vous|y_a_t_il|presente_t_il|
    presentent_ils|quel|quelle ~10 <defective>|defaut*|erreur*|probleme*|<production_error>|dommage*
transporteur|livreur|poste|depot|agence ~3 egare*|perdu ~2 <document>|trace|signal|scan
message*|code*|page|affiche* ~2 erreur
faute ~1 de_frappe|de|d|d_orthographe
erreur ~1 est_elle|persiste|survient|apparait|se_produit|s_affiche|affichee
"""
