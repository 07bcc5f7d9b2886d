import type { Field } from './field.js';

/**
 * The fields of a user of the CRM: everything an owner column may hold, and the name to show. Headers are
 * compared as those of the other tables are.
 */
// prettier-ignore
export const repFields = {
  id: {
    meaning: 'The id the CRM gives the user.', kind: 'id', ranked: true,
    names: ['User ID', 'Owner ID', 'Rep ID', 'hubspot_owner_id', 'systemuserid', '(Do Not Modify) User', 'Record ID', 'ID utente', 'ID proprietario', 'ID de l’utilisateur', 'ID du propriétaire', 'Benutzer-ID', 'Inhaber-ID', 'ID de usuario', 'ID del propietario'],
    weak: ['Number', 'Active user ID'],
  },
  login: {
    meaning: 'What the user signs in with.', kind: 'text', ranked: true,
    names: ['User name', 'User login', 'Login name', 'Nome utente', 'Identifiant', 'Nom d’utilisateur', 'Benutzername', 'Anmeldename', 'Nombre de usuario', 'Usuario'],
    weak: ['Alias', 'Nickname', 'Community nickname'],
  },
  email: {
    meaning: 'The e-mail address of the user.', kind: 'text', ranked: true,
    names: ['Email address', 'User email', 'Owner email', 'Primary email', 'Indirizzo email', 'Posta elettronica', 'Adresse e-mail', 'Courriel', 'E-Mail-Adresse', 'Correo electrónico', 'Correo'],
    weak: ['Mail'],
  },
  name: {
    meaning: 'The name to show.', kind: 'text', ranked: true,
    names: ['Rep', 'Sales rep', 'Full name', 'Display name', 'User', 'Owner', 'Owner name', 'Rep name', 'Salesperson', 'Nome completo', 'Nominativo', 'Utente', 'Nom complet', 'Utilisateur', 'Vollständiger Name', 'Benutzer', 'Nombre completo'],
    weak: ['Nom', 'Nome', 'Nombre'],
  },
  firstName: {
    meaning: 'The first name, where the name stands in two columns.', kind: 'text', ranked: true,
    names: ['Given name', 'Nome di battesimo', 'Prénom', 'Vorname', 'Nombre de pila'],
    weak: [],
  },
  lastName: {
    meaning: 'The last name, where the name stands in two columns.', kind: 'text', ranked: true,
    names: ['Surname', 'Family name', 'Cognome', 'Nom de famille', 'Nachname', 'Apellido', 'Apellidos'],
    weak: [],
  },
  team: {
    meaning: 'The team of the user, for --by and --where.', kind: 'text', ranked: true,
    names: ['Sales team', 'Team name', 'Main team', 'Primary team', 'Squadra', 'Équipe', 'Equipo', 'Equipe de vendas', 'Vertriebsteam'],
    weak: ['Group', 'Department', 'Gruppo', 'Groupe', 'Gruppe', 'Grupo', 'Abteilung'],
  },
  role: {
    meaning: 'The role of the user, for --by and --where.', kind: 'text', ranked: true,
    names: ['User role', 'Role name', 'Job title', 'Ruolo', 'Rolle', 'Rol'],
    weak: ['Title', 'Position', 'Profile'],
  },
  manager: {
    meaning: 'Who the user reports to, by name, id, login or e-mail address, for --by and --where.', kind: 'text', ranked: true,
    names: ['Manager name', 'Reports to', 'Supervisor', 'Responsabile', 'Responsable', 'Vorgesetzter', 'Gerente'],
    weak: ['Manager ID', 'Boss'],
  },
} as const satisfies Record<string, Field>;

/** Whether a user may still sign in, which is no stage of a sale. */
// prettier-ignore
export const userStates = [
  'Active', 'Inactive', 'Enabled', 'Disabled', 'Deactivated', 'Suspended', 'Invited', 'Attivo', 'Inattivo', 'Disattivato', 'Abilitato', 'Disabilitato', 'Sospeso', 'Invitato',
  'Actif', 'Inactif', 'Activé', 'Désactivé', 'Suspendu', 'Invité', 'Aktiv', 'Inaktiv', 'Aktiviert', 'Deaktiviert', 'Gesperrt', 'Eingeladen', 'Activo', 'Inactivo', 'Habilitado', 'Deshabilitado', 'Desactivado', 'Suspendido', 'Invitado',
  'Ativo', 'Inativo', 'Desativado',
] as const;

/** What users are grouped by, and their prospects with them. */
export const repGroupings = [
  'team',
  'role',
  'manager',
] as const satisfies readonly (keyof typeof repFields)[];

export type RepGrouping = (typeof repGroupings)[number];
