import type { Words } from './en';
import { home, permission, viewer } from './fr/access';
import { admin, audit, disconnect, organization, profiles, tokens, users } from './fr/admin';
import { certificate } from './fr/certificate';
import { shares } from './fr/shares';
import { sync } from './fr/sync';
import { wizard } from './fr/wizard';

/** Tous les mots de l’application en français. */
export const fr: Words = {
  product: 'Dynamic Chat',
  language: { label: 'Langue', en: 'English', fr: 'Français' },
  theme: { label: 'Thème', light: 'Clair', dark: 'Sombre', system: 'Comme l’appareil' },
  shell: {
    skip: 'Aller au contenu',
    navigation: 'Navigation principale',
    integrations: 'Intégrations',
    admin: 'Admin',
    unreachable: 'Le serveur est injoignable. L’affichage est peut-être ancien ; la page réessaie d’elle-même.',
    notFound: 'Cette page n’existe pas',
    notFoundText: 'L’adresse est peut-être mal saisie, ou la page a changé de place.',
    toIntegrations: 'Aller aux intégrations',
    loading: 'Chargement…',
  },
  trouble: {
    signedOut: 'Vous avez été déconnecté. Reconnectez-vous, puis continuez ici.',
    forbidden:
      'Vous ne pouvez pas voir cela. Demandez à qui gère les utilisateurs de vous ajouter à un profil de produit qui le permet.',
    server: 'Le serveur n’a pas pu répondre : {message}',
    unreachable: 'Le serveur est injoignable. Vérifiez votre connexion au réseau et réessayez.',
    again: 'Réessayer',
  },
  people: 'aucune personne | une personne | {shown} personnes',
  attributes: 'aucun attribut | un attribut | {shown} attributs',
  clock: {
    emulated: 'Marketo est émulé ; son horloge tourne {rate} fois plus vite.',
  },
  integrations: {
    title: 'Intégrations',
    intro: 'Connectez Marketo Engage une fois, choisissez les champs utiles à votre chat et regardez-les arriver.',
    marketo: 'Marketo',
    subscription: 'Abonnement {id}',
    stage: {
      absent: 'Non connecté',
      ready: 'Connecté',
      syncing: 'Synchronisation en cours',
      done: 'Synchronisé',
      cancelled: 'Synchronisation annulée',
      failed: 'Échec de la synchronisation',
    },
    endpoint: 'Point d’accès',
    connectedSince: 'Connecté depuis',
    fieldsRead: 'Champs lus {age}',
    fieldCount: 'aucun champ proposé | un champ proposé | {shown} champs proposés',
    refresh: 'Relire les champs',
    refreshing: 'Lecture des champs…',
    refreshed: 'Les champs ont été relus.',
    initiate: 'Lancer la synchronisation',
    initiateText:
      'Choisissez jusqu’à 50 champs standard ou personnalisés. Ils sont copiés une fois pour chaque personne ; la durée dépend de la taille de votre base.',
    notPermitted:
      'Votre rôle permet de voir, pas de modifier. Une personne qui a l’autorisation « Manage Integrations » peut lancer la synchronisation.',
    whoCanAct: 'Demandez-la, ou faites-le faire : {people}.',
    watch: 'Suivre la synchronisation',
    attributes: 'Attributs',
    add: 'Ajouter un attribut',
    allTaken: 'Les 50 places sont prises ; aucun attribut ne peut être ajouté.',
    coverage: 'rempli pour {filled} personnes sur {total}',
    freshness: {
      upTo: 'À jour jusqu’à',
      running: 'lecture des changements en cours',
      waits:
        'Les changements de Marketo ne sont pas lus en ce moment : {reason}. Cela reprend de soi-même, vers {until}.',
      wait: {
        CALLS_SPENT: 'les appels du jour sont épuisés',
        CREDENTIALS_REFUSED: 'Marketo refuse l’identifiant client et le secret ; remplacez les identifiants ci-dessous',
        MARKETO_UNREACHABLE: 'Marketo ne répond pas',
        RATE_LIMITED: 'trop d’appels en peu de temps, tous outils confondus',
      },
      limitation: {
        FIELDS_HIDDEN:
          'Certains attributs sont désormais masqués dans Marketo ; ils ne sont plus actualisés tant qu’ils ne peuvent être lus.',
        NO_ACTIVITIES:
          'L’utilisateur API ne peut pas lire les activités : les changements sont trouvés tard. Donnez-lui l’autorisation Read-Only Activity.',
        PEOPLE_MISSING:
          'Marketo ne montre plus beaucoup des personnes. Elles sont gardées ; vérifiez les droits de l’utilisateur API.',
      },
    },
    lastSync: 'Dernière synchronisation',
    people: 'Personnes',
    rejected: 'Valeurs rejetées',
    setAside: 'Lignes mises de côté',
    details: 'Voir le déroulement de la synchronisation',
    cancelledText:
      'La synchronisation a été annulée. Ce qui est déjà chargé reste. Relancez-la pour continuer ; les champs déjà choisis en font toujours partie.',
    failedText: 'La synchronisation s’est arrêtée : {message}',
    failedAct:
      'Ouvrez la synchronisation pour voir ce qui s’est passé, corrigez la cause, puis appuyez sur Reprendre après échec.',
    continue: 'Relancer la synchronisation',
    replace: 'Remplacer les identifiants',
    replaceText: 'Pour un secret renouvelé ou un autre utilisateur API du même abonnement.',
    refusal: {
      MarketoUnavailable: 'Les champs n’ont pas pu être lus ; la liste reste comme elle était.',
      NotConnected: 'Marketo n’est pas connecté.',
      NotPermitted:
        'Vous ne pouvez pas relire les champs. Adressez-vous à une personne qui a l’autorisation « Manage Integrations ».',
    },
  },
  connect: {
    intro: 'Dynamic Chat lit votre abonnement avec un utilisateur API qui lui est propre.',
    argument: {
      endpoint: 'Point d’accès REST',
      identity: 'Identité',
      clientId: 'Identifiant client',
      clientSecret: 'Secret client',
    },
    hint: {
      endpoint: 'Comme https://123-ABC-456.mktorest.com/rest, dans Marketo sous Admin > Web Services',
      identity: 'Comme https://123-ABC-456.mktorest.com/identity, sur la même page',
      clientId: 'Dans Marketo sous Admin > LaunchPoint, View Details',
      clientSecret: 'Scellé avant d’être enregistré ; personne ne peut le relire',
    },
    invalid: {
      endpoint: 'Ce n’est pas un point d’accès REST de Marketo. Exemple : https://123-ABC-456.mktorest.com/rest.',
      identity: 'Ce n’est pas une adresse d’identité de Marketo. Exemple : https://123-ABC-456.mktorest.com/identity.',
      clientId: 'C’est trop long pour un identifiant client.',
      clientSecret: 'C’est trop long pour un secret client.',
    },
    submit: 'Connecter et vérifier',
    submitting: 'Vérification auprès de Marketo…',
    missing: 'Cette valeur est nécessaire pour se connecter.',
    connected: 'Marketo est connecté.',
    replaced: 'Les identifiants ont été remplacés.',
    refusal: {
      ConnectionRefused: 'Tout n’est pas encore en ordre. Rien n’a été enregistré.',
      DifferentSubscription:
        'Des personnes de {endpoint} sont déjà conservées ici. Reconnectez cet abonnement ; un autre ne peut pas prendre sa place.',
      EndpointNotAllowed:
        'Seuls les hôtes de Marketo sont permis, en https, comme https://123-ABC-456.mktorest.com/rest. Votre exploitant peut en permettre d’autres.',
      InvalidConnection: 'Ces valeurs ne permettent pas de connecter Marketo.',
      NotPermitted:
        'Vous ne pouvez pas connecter Marketo. Adressez-vous à une personne qui a l’autorisation « Manage Integrations ».',
    },
    checks: 'Ce qui a été vérifié',
    check: {
      HOST: 'L’hôte répond',
      CREDENTIALS: 'Les identifiants sont acceptés',
      READ_LEADS: 'Peut lire les personnes',
      READ_ACTIVITIES: 'Peut lire les activités',
      FIELDS: 'Champs trouvés',
    },
    advice: {
      HOST: 'Rien à cette adresse ne répond comme Marketo. Vérifiez les deux adresses et réessayez.',
      CREDENTIALS: 'Marketo refuse l’identifiant client et le secret. Copiez-les de nouveau depuis LaunchPoint.',
      READ_LEADS: 'L’utilisateur API ne peut pas lire les personnes. Donnez à son rôle l’autorisation Read-Only Lead.',
      READ_ACTIVITIES:
        'L’utilisateur API ne peut pas lire les activités. Donnez à son rôle l’autorisation Read-Only Activity.',
      FIELDS:
        'Marketo ne décrit aucun champ lisible. Donnez au rôle de l’utilisateur API l’autorisation Read-Only Lead.',
    },
    outcome: { PASSED: 'Réussi', FAILED: 'Échoué', NOT_TRIED: 'Non essayé' },
    roleTitle: 'Ce qu’il faut à l’utilisateur API dans Marketo',
    roleText:
      'Créez un utilisateur réservé à l’API dont le rôle a ces autorisations, et un service LaunchPoint pour lui :',
    role: { Lead: 'Read-Only Lead', Activity: 'Read-Only Activity', Asset: 'Read-Only Asset' },
    roleWhy: {
      Lead: 'pour lire et exporter les personnes',
      Activity: 'pour remarquer les personnes modifiées, fusionnées ou supprimées',
      Asset: 'facultatif : pour trouver plus vite l’âge de votre abonnement',
    },
    roleNever: 'Aucune autorisation d’écriture n’est nécessaire.',
  },
  wizard,
  sync,
  certificate,
  shares,
  viewer,
  permission,
  home,
  admin,
  organization,
  users,
  profiles,
  tokens,
  audit,
  disconnect,
};
