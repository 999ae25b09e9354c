/** Where a Cloudflare data centre is. */
export interface ColoCity {
  /** English name of the city. */
  readonly city: string;
  /** ISO 3166-1 alpha-2; for a name in any language see `Intl.DisplayNames`. */
  readonly country: string;
}

/** When the list of data centres was read. */
export const COLOS_READ = "2026-02";

/**
 * Cloudflare names its data centres by the IATA code of an airport near by; the city is where the
 * data centre is, which is not always the airport's own (IAD is in Ashburn). Codes and cities as
 * Cloudflare's status page lists them (www.cloudflarestatus.com, in February 2026); a test compares
 * codes and countries with airport data. By country: code, then city.
 */
const byCountry: Readonly<Record<string, string>> = {
  AE: "DXB Dubai",
  AL: "TIA Tirana",
  AM: "EVN Yerevan",
  AO: "LAD Luanda",
  AR: "COR Córdoba, EZE Buenos Aires, NQN Neuquén",
  AT: "VIE Vienna",
  AU: "ADL Adelaide, BNE Brisbane, CBR Canberra, HBA Hobart, MEL Melbourne, PER Perth, SYD Sydney",
  AZ: "GYD Baku, LLK Astara",
  BB: "BGI Bridgetown",
  BD: "CGP Chittagong, DAC Dhaka, JSR Jashore",
  BE: "BRU Brussels",
  BF: "OUA Ouagadougou",
  BG: "SOF Sofia",
  BH: "BAH Manama",
  BN: "BWN Bandar Seri Begawan",
  BO: "LPB La Paz",
  BR: "ARU Araçatuba, BEL Belém, BNU Blumenau, BSB Brasília, CAW Campos dos Goytacazes, CFC Caçador, CGB Cuiabá, CNF Belo Horizonte, CWB Curitiba, FLN Florianópolis, FOR Fortaleza, GIG Rio de Janeiro, GRU São Paulo, GYN Goiânia, ITJ Itajaí, JDO Juazeiro do Norte, JOI Joinville, MAO Manaus, NVT Timbó, PMW Palmas, POA Porto Alegre, QWJ Americana, RAO Ribeirão Preto, REC Recife, SJK São José dos Campos, SJP São José do Rio Preto, SOD Sorocaba, SSA Salvador, UDI Uberlândia, VCP Campinas, VIX Vitória, XAP Chapecó",
  BT: "PBH Thimphu",
  BW: "GBE Gaborone",
  BY: "MSQ Minsk",
  CA: "YHZ Halifax, YOW Ottawa, YUL Montréal, YVR Vancouver, YWG Winnipeg, YXE Saskatoon, YYC Calgary, YYZ Toronto",
  CD: "FIH Kinshasa",
  CH: "GVA Geneva, ZRH Zurich",
  CI: "ABJ Abidjan, ASK Yamoussoukro",
  CL: "ARI Arica, CCP Concepción, SCL Santiago",
  CM: "DLA Douala",
  CN: "ACX Xingyi, AVA Anshun, BHY Beihai, CAN Guangzhou, CGD Changde, CGO Zhengzhou, CKG Chongqing, CSX Changsha, CTU Chengdu, CZX Changzhou, DLC Dalian, FOC Fuzhou, FUO Foshan, HAK Haikou, HFE Huainan, HGH Shaoxing, HYN Taizhou, JXG Jiaxing, KHN Xinyu, KMG Kunming, KWE Guiyang, LHW Lanzhou, LYA Luoyang, NNG Nanning, PKX Langfang, SHA Shanghai, SJW Hengshui, SZX Shenzhen, TAO Qingdao, TEN Tongren, TNA Jinan, TSN Tianjin, TYN Yangquan, WHU Wuhu, XFN Xiangyang, XIY Baoji, XNN Xining, ZGN Zhongshan",
  CO: "BAQ Barranquilla, BOG Bogotá, CLO Cali, MDE Medellín",
  CR: "SJO San José",
  CY: "LCA Nicosia",
  CZ: "PRG Prague",
  DE: "DUS Düsseldorf, FRA Frankfurt, HAM Hamburg, MUC Munich, STR Stuttgart, TXL Berlin",
  DJ: "JIB Djibouti",
  DK: "CPH Copenhagen",
  DO: "SDQ Santo Domingo, STI Santiago de los Caballeros",
  DZ: "AAE Annaba, ALG Algiers, CZL Constantine, ORN Oran",
  EC: "GYE Guayaquil, UIO Quito",
  EE: "TLL Tallinn",
  EG: "CAI Cairo",
  ES: "BCN Barcelona, MAD Madrid",
  ET: "ADD Addis Ababa",
  FI: "HEL Helsinki",
  FJ: "SUV Suva",
  FR: "BOD Bordeaux, CDG Paris, LYS Lyon, MRS Marseille",
  GB: "EDI Edinburgh, LHR London, MAN Manchester",
  GD: "GND St. George's",
  GE: "TBS Tbilisi",
  GH: "ACC Accra",
  GR: "ATH Athens, SKG Thessaloniki",
  GT: "GUA Guatemala City",
  GU: "GUM Hagåtña",
  GY: "GEO Georgetown",
  HK: "HKG Hong Kong",
  HN: "SAP San Pedro Sula, TGU Tegucigalpa",
  HR: "ZAG Zagreb",
  HU: "BUD Budapest",
  ID: "CGK Jakarta, DPS Denpasar, JOG Yogyakarta, MLG Malang",
  IE: "DUB Dublin, ORK Cork",
  IL: "HFA Haifa, TLV Tel Aviv",
  IN: "AGR Agra, AIP Jalandhar, AMD Ahmedabad, BBI Bhubaneswar, BDQ Jamnagar, BLR Bangalore, BOM Mumbai, CCU Kolkata, CJB Coimbatore, CNN Kannur, COK Kochi, DEL New Delhi, HYD Hyderabad, IXC Chandigarh, JRG Sambalpur, KNU Kanpur, LUH Ludhiana, MAA Chennai, NAG Nagpur, PAT Patna, PNQ Pune, UDR Udaipur",
  IQ: "BGW Baghdad, BSR Basra, EBL Erbil, ISU Sulaymaniyah, NJF Najaf, XNH Nasiriyah",
  IS: "KEF Reykjavík",
  IT: "FCO Rome, MXP Milan, PMO Palermo",
  JM: "KIN Kingston",
  JO: "AMM Amman",
  JP: "FUK Fukuoka, KIX Osaka, NRT Tokyo, OKA Naha",
  KE: "MBA Mombasa, NBO Nairobi",
  KG: "FRU Bishkek",
  KH: "PNH Phnom Penh",
  KR: "ICN Seoul",
  KW: "KWI Kuwait City",
  KZ: "AKX Aktobe, ALA Almaty, NQZ Astana",
  LA: "VTE Vientiane",
  LB: "BEY Beirut",
  LK: "CMB Colombo",
  LT: "VNO Vilnius",
  LU: "LUX Luxembourg",
  LV: "RIX Riga",
  MA: "CMN Casablanca",
  MD: "KIV Chișinău",
  MG: "TNR Antananarivo",
  MK: "SKP Skopje",
  MN: "ULN Ulaanbaatar",
  MO: "MFM Macau",
  MT: "MLA Santa Venera",
  MU: "MRU Port Louis",
  MV: "MLE Malé",
  MW: "LLW Lilongwe",
  MX: "GDL Guadalajara, MEX Mexico City, QRO Querétaro",
  MY: "JHB Johor Bahru, KCH Kuching, KUL Kuala Lumpur",
  MZ: "MPM Maputo",
  NA: "WDH Windhoek",
  NC: "NOU Nouméa",
  NG: "LOS Lagos",
  NL: "AMS Amsterdam",
  NO: "OSL Oslo",
  NP: "KTM Kathmandu",
  NZ: "AKL Auckland, CHC Christchurch, WLG Wellington",
  OM: "MCT Muscat",
  PA: "PTY Panama City",
  PE: "LIM Lima",
  PF: "PPT Papeete",
  PH: "CEB Cebu, CGY Cagayan de Oro, CRK Tarlac City, MNL Manila",
  PK: "ISB Islamabad, KHI Karachi, LHE Lahore",
  PL: "WAW Warsaw, WRO Wrocław",
  PR: "SJU San Juan",
  PS: "ZDM Ramallah",
  PT: "LIS Lisbon",
  PY: "ASU Asunción",
  QA: "DOH Doha",
  RE: "RUN Saint-Denis",
  RO: "OTP Bucharest",
  RS: "BEG Belgrade",
  RU: "DME Moscow, KJA Krasnoyarsk, LED Saint Petersburg, SVX Yekaterinburg",
  RW: "KGL Kigali",
  SA: "DMM Dammam, JED Jeddah, RUH Riyadh",
  SE: "ARN Stockholm, GOT Gothenburg",
  SG: "SIN Singapore",
  SI: "LJU Ljubljana",
  SK: "BTS Bratislava",
  SN: "DKR Dakar",
  SR: "PBM Paramaribo",
  TH: "BKK Bangkok, CNX Chiang Mai, URT Surat Thani",
  TJ: "DYU Dushanbe",
  TN: "TUN Tunis",
  TR: "ADB Izmir, IST Istanbul",
  TT: "POS Port of Spain",
  TW: "KHH Kaohsiung, TPE Taipei",
  TZ: "DAR Dar es Salaam",
  UA: "KBP Kyiv",
  UG: "EBB Kampala",
  US: "ABQ Albuquerque, ANC Anchorage, ATL Atlanta, AUS Austin, BGR Bangor, BNA Nashville, BOS Boston, BUF Buffalo, CLE Cleveland, CLT Charlotte, CMH Columbus, CVG Cincinnati, DEN Denver, DFW Dallas, DTW Detroit, EWR Newark, FSD Sioux Falls, HNL Honolulu, IAD Ashburn, IAH Houston, IND Indianapolis, JAX Jacksonville, LAS Las Vegas, LAX Los Angeles, MCI Kansas City, MEM Memphis, MFE McAllen, MIA Miami, MSP Minneapolis, OKC Oklahoma City, OMA Omaha, ORD Chicago, ORF Norfolk, PDX Portland, PHL Philadelphia, PHX Phoenix, PIT Pittsburgh, RDU Durham, RIC Richmond, SAN San Diego, SAT San Antonio, SEA Seattle, SFO San Francisco, SJC San Jose, SLC Salt Lake City, SMF Sacramento, STL St. Louis, TLH Tallahassee, TPA Tampa",
  UZ: "TAS Tashkent",
  VN: "DAD Da Nang, HAN Hanoi, SGN Ho Chi Minh City",
  ZA: "CPT Cape Town, DUR Durban, JNB Johannesburg",
  ZM: "LUN Lusaka",
  ZW: "HRE Harare",
};

let table: ReadonlyMap<string, ColoCity> | null = null;

/**
 * The city of a data centre by its code (`SJC`, in any case), or null for one that is not in the
 * table: Cloudflare opens new ones.
 */
export function coloCity(colo: string): ColoCity | null {
  table ??= build();
  return table.get(colo.toUpperCase()) ?? null;
}

/**
 * The place of a data centre in words, "Amsterdam, Netherlands", with the country's name in a
 * language (BCP 47); null for a code that is not in the table.
 */
export function coloPlace(colo: string, languageTag: string): string | null {
  const place = coloCity(colo);
  if (place === null) return null;
  const country = new Intl.DisplayNames([languageTag], { type: "region" }).of(place.country);
  return `${place.city}, ${country ?? place.country}`;
}

/** Every code in the table. */
export function knownColos(): string[] {
  table ??= build();
  return [...table.keys()];
}

function build(): ReadonlyMap<string, ColoCity> {
  const entries = Object.entries(byCountry).flatMap(([country, list]) =>
    list.split(", ").map((one): [string, ColoCity] => [one.slice(0, 3), { city: one.slice(4), country }]),
  );
  return new Map(entries);
}
