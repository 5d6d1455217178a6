/** The words of who is signed in, what they may do, and “My Marketo”, in English. */
export const viewer = {
  account: 'Account of {name}',
  company: 'Company',
  profiles: 'Product profiles',
  marketoAdministrator: 'Marketo administrator',
  noProfile: 'In no product profile',
  signOut: 'Sign out',
  signIn: 'Sign in',
  signInAgain: 'Sign in again',
  newTab: '(opens in a new tab)',
  ended: 'You were signed out. Sign in again',
  endedText: 'Nothing you typed or chose here is lost: this page goes on by itself once you are signed in again.',
  out: { LEFT: 'You are signed out', ASKED: 'You are not signed in' },
  outText: {
    LEFT: 'You can close this window, or sign in again.',
    ASKED: 'The sign-in did not end here. Try again; if that does not help, allow cookies for this site.',
  },
  signedIn: 'You are signed in',
  signedInText: 'Welcome back, {name}. Close this tab and go on in the other one: it has noticed.',
  toHome: 'Go to My Marketo',
  whoCan: 'These people can give you access:',
  administrators: 'Who can give access',
  nobodyCan: 'Nobody here can give access yet. Ask whoever installed Dynamic Chat for you.',
  noProfileTitle: 'You are in no product profile',
  noProfileText:
    'You are signed in as {who}, but no product profile of Dynamic Chat includes you yet. Somebody who manages users has to add you to one.',
  notPermittedTitle: 'You may not open this page',
  notPermittedText: 'It needs the permission {permissions}, which none of your product profiles has.',
  afterwards: 'Once that is done, open this page again; you need not sign in anew.',
};

export const permission = {
  none: 'No permissions',
  notYours: 'You cannot give this, because you do not have it yourself.',
  name: {
    VIEW_INTEGRATIONS: 'View Integrations',
    MANAGE_INTEGRATIONS: 'Manage Integrations',
    MAP_ORGANIZATION: 'Map Organization',
    MANAGE_USERS: 'Manage Users',
    MANAGE_API_TOKENS: 'Manage API Tokens',
    VIEW_AUDIT_LOG: 'View Audit Log',
  },
  text: {
    VIEW_INTEGRATIONS: 'see the integration, its fields and its syncs',
    MANAGE_INTEGRATIONS: 'connect and disconnect Marketo, choose fields, run syncs',
    MAP_ORGANIZATION: 'map the Adobe organization',
    MANAGE_USERS: 'add and remove people, manage profiles',
    MANAGE_API_TOKENS: 'create and revoke tokens for programs',
    VIEW_AUDIT_LOG: 'see who did what',
  },
};

export const home = {
  title: 'My Marketo',
  greeting: 'Welcome, {name}. Where do you want to go?',
  tiles: 'What you can open',
  chatText: 'Copy Marketo fields of every person for the website chat, and watch them arrive.',
  adminText: 'Adobe organization, users, product profiles, API tokens and the audit log.',
  noTile: 'You do not have access to Dynamic Chat yet.',
  noTileText: 'Contact your Marketo administrator and ask to be added to a product profile.',
  stepsTitle: 'First steps',
  stepsText: 'Four things make what Marketo knows available to your chat. Each is done once.',
  stepsOthers: 'Somebody with the permission “Manage Integrations” does these once; you can watch how far it is.',
  done: 'done',
  toMapping: 'Go to Adobe Organization Mapping',
  step: {
    connect: 'Connect Marketo',
    pick: 'Choose the fields',
    watch: 'Watch the people arrive',
    map: 'Map your Adobe organization',
  },
  stepText: {
    connect: 'With an API user of your subscription; every permission is checked before anything is saved.',
    pick: 'Up to 50 standard or custom fields. You can add more later, but not remove any.',
    watch: 'The first sync takes as long as your database needs. Nobody has to watch; it goes on by itself.',
    map: 'So that Marketo and your other Adobe products know they belong together. For Marketo administrators.',
  },
};
