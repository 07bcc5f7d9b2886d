import type { Preset } from './preset.js';

/** The columns of crm.lead by their technical names, whatever else was exported with them. */
const ofLeads = {
  id: ['id'],
  name: ['name', 'partner_name', 'contact_name'],
  account: ['partner_id/name', 'partner_id', 'partner_id/id'],
  email: ['email_from'],
  rep: ['user_id/name', 'user_id', 'user_id/id'],
  source: ['source_id/name', 'source_id', 'source_id/id'],
  inPipeline: ['active'],
  created: ['create_date'],
  decision: ['date_deadline'],
  amount: ['expected_revenue', 'planned_revenue'],
} as const;

/**
 * Odoo CRM, exported with labels, or with the technical names that can be imported again (user_id/id).
 * The labels are from memory.
 */
// prettier-ignore
export const odoo = {
  title: 'Odoo',
  name: 'odoo',
  tables: [
    {
      name: 'pipeline',
      role: 'prospects',
      marks: [
        ['Salesperson', 'Addetto vendite', 'Vendeur', 'Vertriebsmitarbeiter', 'Comercial'],
        ['Sales Team', 'Expected Revenue', 'Team di vendita', 'Ricavo previsto', 'Équipe commerciale', 'Revenu espéré', 'Verkaufsteam', 'Erwarteter Umsatz', 'Equipo de ventas', 'Ingreso esperado'],
        ['Stage', 'Fase', 'Étape', 'Phase', 'Etapa'],
      ],
      columns: {
        id: ['External ID', 'ID'],
        name: ['Opportunity', 'Opportunità', 'Opportunité', 'Verkaufschance', 'Oportunidad', 'Contact Name'],
        account: ['Customer', 'Cliente', 'Client', 'Kunde'],
        email: ['Email'],
        rep: ['Salesperson', 'Addetto vendite', 'Vendeur', 'Vertriebsmitarbeiter', 'Comercial'],
        source: ['Source', 'Fonte', 'Quelle', 'Origen', 'Medium'],
        stage: ['Stage', 'Fase', 'Étape', 'Phase', 'Etapa'],
        inPipeline: ['Active', 'Attivo', 'Actif', 'Aktiv', 'Activo'],
        created: ['Created on', 'Creato il', 'Créé le', 'Erstellt am', 'Creado el'],
        closed: ['Closed Date', 'Data chiusura', 'Date de clôture', 'Abschlussdatum', 'Fecha de cierre'],
        decision: ['Expected Closing', 'Chiusura prevista', 'Clôture prévue', 'Erwarteter Abschluss', 'Cierre esperado'],
        amount: ['Expected Revenue', 'Ricavo previsto', 'Revenu espéré', 'Erwarteter Umsatz', 'Ingreso esperado'],
        currency: ['Currency', 'Valuta', 'Devise', 'Währung', 'Moneda'],
        lostReason: ['Lost Reason', 'Motivo perdita', 'Motif de perte', 'Verlustgrund', 'Motivo de pérdida'],
      },
    },
    {
      name: 'crm.lead',
      role: 'prospects',
      marks: [
        ['stage_id', 'stage_id/id', 'stage_id/name'],
        ['user_id', 'user_id/id', 'user_id/name', 'team_id', 'team_id/id', 'expected_revenue', 'partner_id', 'partner_id/id', 'date_deadline'],
      ],
      columns: {
        ...ofLeads,
        stage: ['stage_id/name', 'stage_id', 'stage_id/id'],
        closed: ['date_closed'],
        lostReason: ['lost_reason_id/name', 'lost_reason_id', 'lost_reason_id/id'],
      },
    },
    {
      // Exported without its stage: what is left says a lead from an opportunity, and archived from not.
      name: 'crm.lead without stages',
      role: 'prospects',
      marks: [
        ['type'],
        ['user_id', 'user_id/id', 'user_id/name'],
        ['expected_revenue', 'planned_revenue'],
        ['email_from', 'partner_name', 'contact_name'],
      ],
      columns: {
        ...ofLeads,
        status: ['type'],
      },
    },
  ],
  stages: [
    // The stages and their external ids were seen; the translations are from memory.
    ['targets', 'New', 'Nuovo', 'Nouveau', 'Neu', 'Nuevo', 'crm.stage_lead1'],
    ['qualified', 'Qualified', 'Qualificato', 'Qualifié', 'Qualifiziert', 'Calificado', 'crm.stage_lead2'],
    ['proposals', 'Proposition', 'Proposta', 'Angebot', 'Propuesta', 'crm.stage_lead3'],
    ['wins', 'Won', 'Vinto', 'Gagné', 'Gewonnen', 'Ganado', 'crm.stage_lead4'],
  ],
} as const satisfies Preset;
