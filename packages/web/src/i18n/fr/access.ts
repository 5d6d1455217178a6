import type { Words } from '../en';

/** Les mots de la personne connectée, de ses droits et de « My Marketo », en français. */
export const viewer: Words['viewer'] = {
  account: 'Compte de {name}',
  company: 'Entreprise',
  profiles: 'Profils de produit',
  marketoAdministrator: 'Administrateur Marketo',
  noProfile: 'Dans aucun profil de produit',
  signOut: 'Se déconnecter',
  signIn: 'Se connecter',
  signInAgain: 'Se reconnecter',
  newTab: '(s’ouvre dans un nouvel onglet)',
  ended: 'Vous avez été déconnecté. Reconnectez-vous',
  endedText:
    'Rien de ce que vous avez saisi ou choisi ici n’est perdu : cette page continue d’elle-même une fois que vous êtes reconnecté.',
  out: { LEFT: 'Vous êtes déconnecté', ASKED: 'Vous n’êtes pas connecté' },
  outText: {
    LEFT: 'Vous pouvez fermer cette fenêtre ou vous reconnecter.',
    ASKED: 'La connexion n’a pas abouti. Réessayez ; si cela ne suffit pas, autorisez les cookies pour ce site.',
  },
  signedIn: 'Vous êtes connecté',
  signedInText: 'Bon retour, {name}. Fermez cet onglet et continuez dans l’autre : il est au courant.',
  toHome: 'Aller à My Marketo',
  whoCan: 'Ces personnes peuvent vous donner accès :',
  administrators: 'Qui peut donner accès',
  nobodyCan: 'Personne ici ne peut encore donner accès. Adressez-vous à qui a installé Dynamic Chat pour vous.',
  noProfileTitle: 'Vous n’êtes dans aucun profil de produit',
  noProfileText:
    'Vous êtes connecté en tant que {who}, mais aucun profil de produit de Dynamic Chat ne vous inclut encore. Une personne qui gère les utilisateurs doit vous ajouter à l’un d’eux.',
  notPermittedTitle: 'Vous ne pouvez pas ouvrir cette page',
  notPermittedText: 'Il y faut l’autorisation {permissions}, qu’aucun de vos profils de produit ne donne.',
  afterwards: 'Ensuite, rouvrez cette page ; il n’est pas nécessaire de vous reconnecter.',
};

export const permission: Words['permission'] = {
  none: 'Aucune autorisation',
  notYours: 'Vous ne pouvez pas la donner, car vous ne l’avez pas vous-même.',
  name: {
    VIEW_INTEGRATIONS: 'View Integrations',
    MANAGE_INTEGRATIONS: 'Manage Integrations',
    MAP_ORGANIZATION: 'Map Organization',
    MANAGE_USERS: 'Manage Users',
    MANAGE_API_TOKENS: 'Manage API Tokens',
    VIEW_AUDIT_LOG: 'View Audit Log',
  },
  text: {
    VIEW_INTEGRATIONS: 'voir l’intégration, ses champs et ses synchronisations',
    MANAGE_INTEGRATIONS: 'connecter et déconnecter Marketo, choisir les champs, lancer les synchronisations',
    MAP_ORGANIZATION: 'associer l’organisation Adobe',
    MANAGE_USERS: 'ajouter et retirer des personnes, gérer les profils',
    MANAGE_API_TOKENS: 'créer et révoquer des jetons pour des programmes',
    VIEW_AUDIT_LOG: 'voir qui a fait quoi',
  },
};

export const home: Words['home'] = {
  title: 'My Marketo',
  greeting: 'Bienvenue, {name}. Où voulez-vous aller ?',
  tiles: 'Ce que vous pouvez ouvrir',
  chatText: 'Copiez les champs Marketo de chaque personne pour le chat du site et regardez-les arriver.',
  adminText: 'Organisation Adobe, utilisateurs, profils de produit, jetons d’API et journal d’audit.',
  noTile: 'Vous n’avez pas encore accès à Dynamic Chat.',
  noTileText: 'Adressez-vous à votre administrateur Marketo et demandez à être ajouté à un profil de produit.',
  stepsTitle: 'Premiers pas',
  stepsText: 'Quatre étapes mettent à la disposition de votre chat ce que Marketo sait. Chacune se fait une fois.',
  stepsOthers:
    'Une personne qui a l’autorisation « Manage Integrations » s’en charge une fois ; vous pouvez voir où cela en est.',
  done: 'fait',
  toMapping: 'Aller à Adobe Organization Mapping',
  step: {
    connect: 'Connecter Marketo',
    pick: 'Choisir les champs',
    watch: 'Regarder les personnes arriver',
    map: 'Associer votre organisation Adobe',
  },
  stepText: {
    connect:
      'Avec un utilisateur API de votre abonnement ; chaque autorisation est vérifiée avant tout enregistrement.',
    pick: 'Jusqu’à 50 champs standard ou personnalisés. Vous pourrez en ajouter ensuite, mais pas en retirer.',
    watch:
      'La première synchronisation dure autant que votre base l’exige. Personne n’a besoin de la surveiller ; elle continue d’elle-même.',
    map: 'Pour que Marketo et vos autres produits Adobe sachent qu’ils vont ensemble. Réservé aux administrateurs Marketo.',
  },
};
