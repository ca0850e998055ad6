/** The names of all codable statements, listed when the sources were read; the coverage may not lose one. */
export const codableStatements: readonly string[] = `
000.RV-1 000.RV-2 000.RV-3 000.RV-4 000.RV-5 000.RV-6 000.RV-7
000.RV-8 000.BT-1 000.BT-2 000.BT-3 000.BT-4 000.BT-5 000.BT-6
000.BT-7 000.BT-8 000.BT-9 000.BT-10 000.BT-11 000.BT-12 000.TV-1
000.TV-2 000.TV-3 000.TV-4 000.TV-5 000.TV-6 000.TV-7 000.TV-8
000.TV-9 000.TV-10 000.TV-11 000.TV-12 000.VV-1 000.VV-2 000.VV-3
000.VV-4 000.VV-counting 000.VV-recommendation 000.PK-1 000.PK-2 000.PK-3 000.3A.5
000.3A.6 000.3A.7 000.3A.8-mustInform 000.3A.8-canGrant 000.3A.8-permitBasis 000.3A.8-onSepot 000.3A.8-continued
000.3A.8-pilot 000.3A.8-cosm 000.3A.8-interpreter 000.3A.8-return 000.cutoff 000.listGap 000.P1
000.P2 000.dismissalShelter 000.lawyerFirst 000.P3 000.P4 000.P5 000.P6
000.P7 000.P8 000.P9 000.P10 000.CO-1 000.CO-2 000.CO-3
000.CO-4 000.CO-5 000.CO-6 000.CO-7 000.WL-1 000.WL-2 000.WL-3
000.HO-1 000.HO-2 000.HO-3 000.HO-4 000.HO-5 000.LG-1 000.TLK-1
000.TLK-2 000.TLK-3 000.TLK-4 000.TLK-5 000.TLK-nvm 000.3B-needs 000.3C-vps
000.3C-2012 000.3C-repeat 000.3C-contact 000.3C-balance 000.3C-minor 000.3C-record 000.3C-detention
000.3C-seat 000.3C-copy 000.3C-media 000.3C-prosecutor 000.3C-punish 000.3D-directives 000.3D-ages
000.3D-plus 000.3D-bothAges 000.3D-asja 000.3D-horizon 000.3D-region 000.3D-silence 000.3E-voluntary
000.3E-child 000.3E-cat 000.3E-rean 000.3E-amounts 000.3E-minor 000.3E-travel 000.3E-monitor
000.3E-thirty 000.3E-consent 000.3E-discuss 000.I1 000.I2 000.I3 000.I4
000.I5 000.I6 000.phase-0 000.phase-1 000.phase-2 000.phase-3 000.phase-4
000.phase-5a 000.phase-5b 000.phase-5c 000.phase-5d 000.phase-6 000.phase-7 000.osce
000.owner 000.2.1-control 000.2.3-coa 000.2.3b-amv 000.2.4-signal 000.2.4-recognised 000.2.4-open
000.2.4-report 000.2.4-reflection 000.2.4-none 000.2.4-outflow 000.2.5-health 000.3.1 000.3.2
000.3.3 000.3.4 000.3.5 000.3.6 000.3.7 000.3.8 000.a3.1-penalty
000.a3.1-bill 000.a3.1-2011-93 000.a3.1-client 000.a3.1-interception 000.a3.1-140 000.a3.1-forms 000.a3.1-nonPunishment
000.a3.2-refoulement 000.a3.2-cedaw 000.a3.2-cutoff 000.a3.3 000.a3.4-current 000.a3.4-wrp 000.a3.5
000.a3.6 000.d3.1 000.d3.2 000.d3.3 000.d3.4 000.d3.5 000.d3.6
000.d3.7 000.d3.8 000.d3.9 000.d3.10 000.d3.11 000.d3.12 000.d3.13
000.d3.14 000.d3.15 000.d3.16 000.d3.17 000.d3.18 000.d3.19 000.d3.20
000.d3.21 000.d3.22 001.R1 001.R2 001.R3 001.R4 001.R5
001.R6 001.R7 001.R8 001.R9 001.R10 001.R11 001.R12
001.R13 001.R14 001.R15 001.R16 001.R17 001.R18 001.R19
001.R20 001.R21 001.R22 001.R23 001.R24 001.R25 001.R26
001.consent 001.ibp 001.mse 001.wrs 001.protected 001.desks 004.248b
004.dublin 004.jurisdiction 004.data 004.chat 004.schadefonds 004.labour 004.covid
002.3.1-elements 002.3.1-consent 002.3.1-labour 002.3.1-bill 002.3.1-directive 002.3.2-signals 002.3.2-interception
002.3.2-exOfficio 002.3.2-rantsev 002.3.2-eu 002.3.3-labour 002.3.3-kmar 002.3.3-register 002.3.3-abroad
002.3.4 002.3.5-take 002.3.5-first 002.3.5-content 002.3.6-offer 002.3.6-eu 002.3.6-m55
002.3.6-duration 002.3.6-after 002.3.6-minimum 002.3.7-permit 002.3.7-dublin 002.3.8 002.3.9-identify
002.3.9-help 002.3.9-registration 002.3.10-week 002.3.10-day 002.3.10-scan 002.3.10-team 002.3.10-weigh
002.3.10-nla 002.b3-few 002.b3-offer 002.b3-term 002.b3-minor 002.b3-twelve 002.b3-old
002.b3-lights 002.b3-list 002.b3-code 002.b3-task 002.b3-talk 002.b3-time 002.b3-schengen
002.b3-routing 003.step1 003.step2 003.step3 003.step4 003.step5 003.step6
003.nothingLies 003.scheme2 003.shelter 003.municipality 003.lawful 003.unlawful 003.asylum
003.minors 003.meldcode 003.zoco 003.punish 003.selfAssessment 003.privacy
`
  .trim()
  .split(/\s+/);
