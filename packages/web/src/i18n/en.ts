import { home, permission, viewer } from './en/access';
import { admin, audit, disconnect, organization, profiles, tokens, users } from './en/admin';
import { certificate } from './en/certificate';
import { shares } from './en/shares';
import { sync } from './en/sync';
import { wizard } from './en/wizard';

/** All words of the app in English. `fr.ts` has the same keys; the types and a test see to it. */
export const en = {
  product: 'Dynamic Chat',
  language: { label: 'Language', en: 'English', fr: 'Français' },
  theme: { label: 'Theme', light: 'Light', dark: 'Dark', system: 'As the device' },
  shell: {
    skip: 'Skip to the content',
    navigation: 'Main navigation',
    integrations: 'Integrations',
    admin: 'Admin',
    unreachable: 'The server cannot be reached. What you see may be old; the page tries again by itself.',
    notFound: 'This page does not exist',
    notFoundText: 'The address may be mistyped, or the page has moved.',
    toIntegrations: 'Go to Integrations',
    loading: 'Loading…',
  },
  trouble: {
    signedOut: 'You were signed out. Sign in again, then go on here.',
    forbidden: 'You may not see this. Ask whoever manages users to add you to a product profile that permits it.',
    server: 'The server could not answer: {message}',
    unreachable: 'The server cannot be reached. Check your network connection and try again.',
    again: 'Try again',
  },
  people: 'no people | one person | {shown} people',
  attributes: 'no attributes | one attribute | {shown} attributes',
  clock: {
    emulated: 'Marketo is emulated; its clock runs {rate} times as fast.',
  },
  integrations: {
    title: 'Integrations',
    intro: 'Connect Marketo Engage once, choose the fields your chat needs, and watch them arrive.',
    marketo: 'Marketo',
    subscription: 'Subscription {id}',
    stage: {
      absent: 'Not connected',
      ready: 'Connected',
      syncing: 'Syncing',
      done: 'In sync',
      cancelled: 'Sync cancelled',
      failed: 'Sync failed',
    },
    endpoint: 'Endpoint',
    connectedSince: 'Connected since',
    fieldsRead: 'Fields read {age}',
    fieldCount: 'no fields offered | one field offered | {shown} fields offered',
    refresh: 'Refresh fields',
    refreshing: 'Reading the fields…',
    refreshed: 'The fields were read again.',
    initiate: 'Initiate Sync',
    initiateText:
      'Choose up to 50 standard or custom fields. They are copied once for every person; how long that takes depends on the size of your database.',
    notPermitted:
      'Your role can look but not change. Somebody with the permission “Manage Integrations” can start a sync.',
    whoCanAct: 'Ask for it, or have it done: {people}.',
    watch: 'Watch the sync',
    attributes: 'Attributes',
    add: 'Add Attribute',
    allTaken: 'All 50 places are taken; no attribute can be added.',
    coverage: 'filled for {filled} of {total} people',
    freshness: {
      upTo: 'Up to date until',
      running: 'reading changes now',
      waits: 'Changes at Marketo are not read at the moment: {reason}. It goes on by itself, at about {until}.',
      wait: {
        CALLS_SPENT: 'the calls of the day are used up',
        CREDENTIALS_REFUSED: 'Marketo refuses the client ID and secret; replace the credentials below',
        MARKETO_UNREACHABLE: 'Marketo does not answer',
        RATE_LIMITED: 'too many calls in a short time, by all tools together',
      },
      limitation: {
        FIELDS_HIDDEN:
          'Some attributes are hidden in Marketo now; they are not refreshed until they can be read again.',
        NO_ACTIVITIES:
          'The API user may not read activities, so changes are found late. Give it the permission Read-Only Activity.',
        PEOPLE_MISSING:
          'Marketo does not show many of the people any more. They are kept; look at the rights of the API user.',
      },
    },
    lastSync: 'Last sync',
    people: 'People',
    rejected: 'Values rejected',
    setAside: 'Rows set aside',
    details: 'See how the sync went',
    cancelledText:
      'The sync was cancelled. What is already loaded stays. Initiate the sync again to go on from there; the fields chosen before stay part of it.',
    failedText: 'The sync stopped: {message}',
    failedAct: 'Open the sync to see what happened, mend the cause, and press Retry there.',
    continue: 'Initiate Sync again',
    replace: 'Replace credentials',
    replaceText: 'For a rotated secret or another API user of the same subscription.',
    refusal: {
      MarketoUnavailable: 'The fields could not be read; the list stays as it was.',
      NotConnected: 'Marketo is not connected.',
      NotPermitted: 'You may not refresh the fields. Ask somebody with the permission “Manage Integrations”.',
    },
  },
  connect: {
    intro: 'Dynamic Chat reads your subscription through an API user of its own.',
    argument: {
      endpoint: 'REST endpoint',
      identity: 'Identity',
      clientId: 'Client ID',
      clientSecret: 'Client secret',
    },
    hint: {
      endpoint: 'Like https://123-ABC-456.mktorest.com/rest, in Marketo under Admin > Web Services',
      identity: 'Like https://123-ABC-456.mktorest.com/identity, on the same page',
      clientId: 'In Marketo under Admin > LaunchPoint, View Details',
      clientSecret: 'Sealed before it is stored; nobody can read it again',
    },
    invalid: {
      endpoint: 'This is not a REST endpoint of Marketo. It looks like https://123-ABC-456.mktorest.com/rest.',
      identity: 'This is not an identity address of Marketo. It looks like https://123-ABC-456.mktorest.com/identity.',
      clientId: 'This is too long to be a client ID.',
      clientSecret: 'This is too long to be a client secret.',
    },
    submit: 'Connect and verify',
    submitting: 'Verifying with Marketo…',
    missing: 'This is needed to connect.',
    connected: 'Marketo is connected.',
    replaced: 'The credentials were replaced.',
    refusal: {
      ConnectionRefused: 'Not everything is in order yet. Nothing was saved.',
      DifferentSubscription:
        'People of {endpoint} are kept here already. Connect that subscription again; another one cannot take its place.',
      EndpointNotAllowed:
        'Only hosts of Marketo are allowed, over https, such as https://123-ABC-456.mktorest.com/rest. Your operator can allow others.',
      InvalidConnection: 'Marketo cannot be connected with these values.',
      NotPermitted: 'You may not connect Marketo. Ask somebody with the permission “Manage Integrations”.',
    },
    checks: 'What was verified',
    check: {
      HOST: 'Host answers',
      CREDENTIALS: 'Credentials are accepted',
      READ_LEADS: 'May read leads',
      READ_ACTIVITIES: 'May read activities',
      FIELDS: 'Fields found',
    },
    advice: {
      HOST: 'Nothing at this address answers like Marketo. Check both addresses and try again.',
      CREDENTIALS: 'Marketo refuses the client ID and secret. Copy both again from LaunchPoint.',
      READ_LEADS: 'The API user may not read people. Give its role the permission Read-Only Lead.',
      READ_ACTIVITIES: 'The API user may not read activities. Give its role the permission Read-Only Activity.',
      FIELDS: 'Marketo describes no field that may be read. Give the API user’s role the permission Read-Only Lead.',
    },
    outcome: { PASSED: 'Passed', FAILED: 'Failed', NOT_TRIED: 'Not tried' },
    roleTitle: 'What the API user needs in Marketo',
    roleText: 'Make an API-only user whose role has these permissions, and a LaunchPoint service for that user:',
    role: { Lead: 'Read-Only Lead', Activity: 'Read-Only Activity', Asset: 'Read-Only Asset' },
    roleWhy: {
      Lead: 'to read and export people',
      Activity: 'to notice changed, merged and deleted people',
      Asset: 'optional: to find the age of your subscription faster',
    },
    roleNever: 'No permission to write is needed.',
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

/** The words of a language: the shape of the English ones. */
export type Words = Widened<typeof en>;
type Widened<T> = { [Key in keyof T]: T[Key] extends string ? string : Widened<T[Key]> };
