/**
 * Medicines by ingredient: brand names with a capital, other names of the same thing without one. `Brand=salt`: a brand of one salt
 * only. `a + b`: a pill of both. Spanish names that differ by spelling alone (metformina) are found by `spelling.ts`.
 */
export const brands = `
lisinopril: Zestril, Prinivil, Qbrelis; enalapril: Vasotec, Epaned; benazepril: Lotensin; captopril: Capoten; ramipril: Altace;
quinapril: Accupril; fosinopril: Monopril; losartan: Cozaar; valsartan: Diovan; irbesartan: Avapro; olmesartan: Benicar;
candesartan: Atacand; telmisartan: Micardis; sacubitril + valsartan: Entresto; amlodipine: Norvasc, Katerzia; nifedipine: Procardia,
Adalat; felodipine: Plendil; diltiazem: Cardizem, Tiazac, Cartia; verapamil: Calan, Verelan, Isoptin; atenolol: Tenormin;
metoprolol: Lopressor=tartrate, Toprol XL=succinate, Toprol=succinate, Kapspargo=succinate; carvedilol: Coreg; propranolol: Inderal;
bisoprolol: Zebeta; labetalol: Trandate, Normodyne; nebivolol: Bystolic; nadolol: Corgard; sotalol: Betapace; clonidine: Catapres;
hydralazine: Apresoline; minoxidil: Loniten, Rogaine; prazosin: Minipress; terazosin: Hytrin; doxazosin: Cardura;
hydrochlorothiazide: Microzide, hctz; chlorthalidone: Thalitone, Hygroton; furosemide: Lasix; torsemide: Demadex,
Soaanz; bumetanide: Bumex; spironolactone: Aldactone; eplerenone: Inspra; triamterene: Dyrenium; metolazone: Zaroxolyn;
lisinopril + hydrochlorothiazide: Zestoretic, Prinzide; losartan + hydrochlorothiazide: Hyzaar; valsartan + hydrochlorothiazide:
Diovan HCT; triamterene + hydrochlorothiazide: Dyazide, Maxzide; enalapril + hydrochlorothiazide: Vaseretic; amlodipine +
benazepril: Lotrel; atorvastatin: Lipitor; simvastatin: Zocor; rosuvastatin: Crestor; pravastatin: Pravachol; lovastatin: Mevacor,
Altoprev; pitavastatin: Livalo; ezetimibe: Zetia; ezetimibe + simvastatin: Vytorin; gemfibrozil: Lopid; fenofibrate: Tricor;
fenofibric acid: Trilipix, Fibricor; niacin: Niaspan; warfarin: Coumadin, Jantoven; apixaban: Eliquis; rivaroxaban: Xarelto;
dabigatran: Pradaxa; clopidogrel: Plavix; prasugrel: Effient; ticagrelor: Brilinta; enoxaparin: Lovenox; heparin: Hep-Lock;
aspirin: Ecotrin, Bayer, Bufferin, acetylsalicylic acid, acido acetilsalicilico, asa; digoxin: Lanoxin; amiodarone: Pacerone, Cordarone;
flecainide: Tambocor; nitroglycerin: Nitrostat, Nitro-Dur, nitro; isosorbide: Imdur=mononitrate, Isordil=dinitrate; ranolazine: Ranexa;
metformin: Glucophage, Fortamet, Glumetza; glipizide: Glucotrol; glyburide: Diabeta, Micronase, glibenclamide; glimepiride: Amaryl;
pioglitazone: Actos; sitagliptin: Januvia; saxagliptin: Onglyza; alogliptin: Nesina; linagliptin: Tradjenta; empagliflozin: Jardiance;
dapagliflozin: Farxiga; canagliflozin: Invokana; semaglutide: Ozempic, Rybelsus, Wegovy; liraglutide: Victoza, Saxenda; dulaglutide: Trulicity;
exenatide: Byetta, Bydureon; tirzepatide: Mounjaro, Zepbound; insulin glargine: Lantus, Basaglar, Toujeo, Semglee, glargine,
insulina glargina; insulin aspart: Novolog, Fiasp, aspart; insulin lispro: Humalog, Admelog, lispro; insulin detemir: Levemir, detemir;
insulin degludec: Tresiba, degludec; insulin nph: Novolin N, Humulin N, nph, insulin isophane; insulin regular: Novolin R, Humulin R;
levothyroxine: Synthroid, Levoxyl, Unithroid, thyroxine; liothyronine: Cytomel; methimazole: Tapazole; prednisone: Deltasone;
prednisolone: Orapred, Millipred; methylprednisolone: Medrol; dexamethasone: Decadron; hydrocortisone: Cortef, Cortaid; alendronate: Fosamax;
sertraline: Zoloft; fluoxetine: Prozac, Sarafem; paroxetine: Paxil; citalopram: Celexa; escitalopram: Lexapro; venlafaxine: Effexor;
duloxetine: Cymbalta; desvenlafaxine: Pristiq; bupropion: Wellbutrin, Zyban; mirtazapine: Remeron; trazodone: Desyrel; vortioxetine: Trintellix;
amitriptyline: Elavil; nortriptyline: Pamelor; imipramine: Tofranil; doxepin: Sinequan, Silenor; buspirone: Buspar; hydroxyzine: Vistaril, Atarax;
lorazepam: Ativan; alprazolam: Xanax; clonazepam: Klonopin; diazepam: Valium; temazepam: Restoril; zolpidem: Ambien; eszopiclone: Lunesta;
quetiapine: Seroquel; risperidone: Risperdal; olanzapine: Zyprexa; aripiprazole: Abilify; ziprasidone: Geodon; haloperidol: Haldol;
clozapine: Clozaril; lithium: Lithobid, Eskalith, litio; lamotrigine: Lamictal; divalproex: Depakote, valproate, valproic acid;
carbamazepine: Tegretol; oxcarbazepine: Trileptal; levetiracetam: Keppra; topiramate: Topamax; phenytoin: Dilantin; gabapentin: Neurontin,
Gralise; pregabalin: Lyrica; donepezil: Aricept; memantine: Namenda; donepezil + memantine: Namzaric; galantamine: Razadyne;
rivastigmine: Exelon; ropinirole: Requip; pramipexole: Mirapex; carbidopa + levodopa: Sinemet; methylphenidate: Ritalin, Concerta;
amphetamine: Adderall; atomoxetine: Strattera; modafinil: Provigil; naltrexone: Vivitrol, Revia; buprenorphine: Butrans, Belbuca;
buprenorphine + naloxone: Suboxone, Zubsolv; naloxone: Narcan; methadone: Dolophine; disulfiram: Antabuse; varenicline: Chantix; nicotine:
Nicoderm, Nicorette; acetaminophen: Tylenol, Panadol, paracetamol, apap; ibuprofen: Advil, Motrin; naproxen: Aleve, Naprosyn, Anaprox;
meloxicam: Mobic; celecoxib: Celebrex; diclofenac: Voltaren, Cataflam; etodolac: Lodine; indomethacin: Indocin; ketorolac: Toradol;
tramadol: Ultram; oxycodone: Roxicodone, Oxycontin; oxycodone + acetaminophen: Percocet, Endocet; hydrocodone + acetaminophen: Vicodin,
Norco, Lortab; morphine: MS Contin; codeine: ; acetaminophen + codeine: Tylenol 3; hydromorphone: Dilaudid; fentanyl: Duragesic;
cyclobenzaprine: Flexeril; methocarbamol: Robaxin; baclofen: Lioresal; tizanidine: Zanaflex; lidocaine: Lidoderm; capsaicin: Zostrix;
sumatriptan: Imitrex; rizatriptan: Maxalt; allopurinol: Zyloprim; colchicine: Colcrys, Mitigare; febuxostat: Uloric; methotrexate: Trexall;
hydroxychloroquine: Plaquenil; omeprazole: Prilosec; pantoprazole: Protonix; esomeprazole: Nexium; lansoprazole: Prevacid;
famotidine: Pepcid; ranitidine: Zantac; nizatidine: Axid; sucralfate: Carafate; ondansetron: Zofran; metoclopramide: Reglan; promethazine:
Phenergan; docusate: Colace; senna: Senokot; polyethylene glycol: Miralax, Golytely; bisacodyl: Dulcolax; psyllium: Metamucil;
loperamide: Imodium; albuterol: Proventil, Ventolin, Proair, salbutamol; levalbuterol: Xopenex; ipratropium: Atrovent;
ipratropium + albuterol: Combivent, Duoneb; tiotropium: Spiriva; fluticasone: Flonase, Flovent; fluticasone + salmeterol: Advair, Wixela;
budesonide: Pulmicort, Rhinocort; budesonide + formoterol: Symbicort; mometasone: Nasonex, Asmanex; montelukast: Singulair; salmeterol: Serevent;
cetirizine: Zyrtec; loratadine: Claritin, Alavert; fexofenadine: Allegra; diphenhydramine: Benadryl; acetaminophen + diphenhydramine:
Tylenol PM; guaifenesin: Mucinex, Robitussin; benzonatate: Tessalon; pseudoephedrine: Sudafed; tamsulosin: Flomax; finasteride: Proscar,
Propecia; dutasteride: Avodart; oxybutynin: Ditropan; tolterodine: Detrol; mirabegron: Myrbetriq; sildenafil: Viagra, Revatio; tadalafil: Cialis;
vardenafil: Levitra; testosterone: Androgel; amoxicillin: Amoxil; amoxicillin + clavulanate: Augmentin; penicillin: Bicillin,
penicillin g, penicillin v, penicillin vk, pen vk, pen; ampicillin: Principen; cephalexin: Keflex; cefpodoxime: Vantin; ceftriaxone: Rocephin;
azithromycin: Zithromax, Z-Pak; clarithromycin: Biaxin; erythromycin: Erythrocin; doxycycline: Vibramycin; ciprofloxacin: Cipro;
levofloxacin: Levaquin; clindamycin: Cleocin; metronidazole: Flagyl; sulfamethoxazole + trimethoprim: Bactrim, Septra; nitrofurantoin:
Macrobid; vancomycin: Vancocin; terbinafine: Lamisil; fluconazole: Diflucan; nystatin: Mycostatin; valacyclovir: Valtrex; acyclovir: Zovirax;
bacitracin: Baciguent; mupirocin: Bactroban; latanoprost: Xalatan; timolol: Timoptic; brimonidine: Alphagan; cholecalciferol: vitamin d3,
vitamin d, vitamina d, vitamina d3; ergocalciferol: Drisdol, vitamin d2; cyanocobalamin: vitamin b12, vitamina b12, b12, b 12; folic acid:
folate, acido folico; ferrous sulfate: Feosol, iron, hierro, sulfato ferroso; potassium chloride: K-Dur, Klor-Con, potassium, potasio,
cloruro de potasio; calcium carbonate: Tums, Os-Cal, calcium, calcio; magnesium oxide: Mag-Ox, magnesium, magnesio; fish oil: Lovaza, omega 3,
aceite de pescado; melatonin: ; multivitamin: Centrum, multi vitamin, multivitaminas; darbepoetin alfa: Aranesp, darbepoetin;
everolimus: Afinitor, Zortress; mycophenolic acid: Myfortic; mycophenolate: Cellcept; leucovorin: Wellcovorin; oxaliplatin: Eloxatin;
propofol: Diprivan; fosfomycin: Monurol; norethindrone: Camila; levonorgestrel: Mirena; dextromethorphan: Delsym; ginkgo: ginkgo biloba
`;

/** Names of medicines that need no brand here: what sounds like one of these is not taken for another. */
export const others = `
moexipril, perindopril, trandolapril, eprosartan, azilsartan, isradipine, nisoldipine, nicardipine, acebutolol, pindolol, guanfacine,
methyldopa, indapamide, acetazolamide, amiloride, fluvastatin, colesevelam, cholestyramine, bempedoic acid, cilostazol, pentoxifylline,
dipyridamole, fondaparinux, dofetilide, propafenone, mexiletine, ivabradine, repaglinide, nateglinide, acarbose, miglitol, vildagliptin,
ertugliflozin, tolbutamide, chlorpropamide, betamethasone, triamcinolone, fludrocortisone, risedronate, ibandronate, raloxifene, fluvoxamine,
nefazodone, desipramine, clomipramine, protriptyline, phenelzine, selegiline, rasagiline, oxazepam, chlordiazepoxide, triazolam, zaleplon,
suvorexant, ramelteon, lurasidone, paliperidone, chlorpromazine, perphenazine, fluphenazine, primidone, phenobarbital, lacosamide, zonisamide,
tiagabine, benztropine, amantadine, entacapone, trihexyphenidyl, dextroamphetamine, lisdexamfetamine, armodafinil, acamprosate, tapentadol,
oxymorphone, meperidine, carisoprodol, metaxalone, orphenadrine, nabumetone, sulindac, piroxicam, ketoprofen, sulfasalazine, leflunomide,
azathioprine, adalimumab, etanercept, probenecid, rabeprazole, dexlansoprazole, cimetidine, misoprostol, dicyclomine, hyoscyamine, mesalamine,
prochlorperazine, meclizine, scopolamine, lactulose, simethicone, theophylline, umeclidinium, aclidinium, beclomethasone, formoterol, roflumilast,
levocetirizine, desloratadine, chlorpheniramine, azelastine, phenylephrine, alfuzosin, silodosin, solifenacin, darifenacin, trospium, bethanechol,
avanafil, estradiol, progesterone, medroxyprogesterone, tamoxifen, anastrozole, letrozole, bicalutamide, abiraterone, cefuroxime, cefdinir,
cefazolin, minocycline, tetracycline, moxifloxacin, gentamicin, linezolid, rifampin, isoniazid, ketoconazole, itraconazole, famciclovir,
oseltamivir, ivermectin, penicillamine, bimatoprost, travoprost, dorzolamide, cyclosporine, tacrolimus, sirolimus, hydroxyurea, imatinib, zinc, vitamin a,
vitamin b1, vitamin b6, vitamin c, vitamin e, vitamin k, thiamine, riboflavin, pyridoxine, turmeric, glucosamine,
quinine, quinidine, alosetron, tolcapone, tofacitinib, lenalidomide, nitrazepam, clobazam, clobetasol, fluocinonide, loxapine, doxylamine, trientine, trimethoprim,
sulfamethoxazole, sodium chloride,
finerenone, vericiguat, icosapent, evolocumab, alirocumab, brexpiprazole, cariprazine, lemborexant, esketamine, pimavanserin, vibegron, fesoterodine,
linaclotide, lubiprostone, rifaximin, apremilast, upadacitinib, denosumab, teriparatide, cefixime, dicloxacillin, nafcillin, oxacillin, tobramycin,
amikacin, neomycin, clotrimazole, miconazole, methylnaltrexone, eletriptan, zolmitriptan, naratriptan, almotriptan, rimegepant, betaxolol, esmolol,
carteolol, trimipramine, maprotiline, milnacipran, iloperidone, asenapine, thioridazine, flurazepam, estazolam, clorazepate, butalbital, pentazocine,
levorphanol, dantrolene, chlorothiazide, methyclothiazide, chloroquine, mefloquine, primaquine, dapsone, ciclesonide, olodaterol, vilanterol,
indacaterol, arformoterol, glycopyrrolate, clemastine, cyproheptadine, olopatadine, ketotifen, lamivudine, zidovudine, tenofovir, efavirenz
`;
