// Acronyms that a customer knows without being told, and names that are only known by their letters.
import type { Language } from '../../../../core/languages.ts';

const set = (list: string): string[] => list.split(/\s+/);

const everywhere = set(
  `SMS MMS PDF GPS FAQ USB CD DVD TV PC QR NFC USA UK UE EU ONU UN UNESCO UNICEF NASA FIFA UEFA HTTP HTTPS WWW HTML URL IP
  WLAN WIFI LED LCD ADN DNA PIN CEO ID SIM VIP OK KO DIY SOS BMW VW IBM SAP HP LG BBC CNN UPS DHL IKEA BNP HSBC AXA ING KLM
  EUR USD GBP BRL CHF KG KM CM MM ML GB MB TB KWH HD UHD VR PS XL XXL XS AM PM DJ ISO NB RSVP PS`,
);

export const knownAcronyms: Record<Language, ReadonlySet<string>> = {
  fr: new Set([
    ...everywhere,
    ...set(
      `TVA HT TTC SNCF RATP TGV TER RER CDI CDD SMIC PME TPE PDG DG RH BTP HLM CAF RIB IBAN CB SAV SA SAS SARL ONG OMS OTAN
      PACS BAC BTS CAP CV IRM MJC EDF GDF URSSAF CNIL SAMU BD VTT ZAC RDV DVD JO CGV WC CP RTT FNAC LYS`,
    ),
  ]),
  en: new Set([
    ...everywhere,
    ...set(
      `VAT US BST GMT NHS CV HR IT PR AC DC ATM RAF MP PHD BA MA MBA SME LTD PLC LLC CFO COO CTO ASAP FYI BYOB US EST NGO NATO WHO ETA`,
    ),
  ]),
  de: new Set([
    ...everywhere,
    ...set(
      `GMBH AG KG OHG SE EV MWST UST DB ICE IC RE ADAC TÜV DIN ARD ZDF BRD DDR EG OG UG PLZ IBAN BIC EC LKW PKW KFZ WC CDU SPD
      NATO WHO EDV NRW DACH BAHN GEZ AGB USW WG FC BVG HVV MVV REWE EDEKA DM OTTO NGO`,
    ),
  ]),
  pt: new Set([
    ...everywhere,
    ...set(
      `IVA NIF CP TAP EUA RTP SIC TVI CTT EDP MB IBAN PME PMEs SA LDA SNS CC BI CPF CNPJ RG PIB OMS OTAN ONG CEP INSS SUS SP RJ
      MEO NOS ATM WC IRS IRC PSP GNR IPO`,
    ),
  ]),
};
