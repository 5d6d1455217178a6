import type { Permission } from './viewer';

type Refused<Kind extends string, Facts = object> = Readonly<{ kind: Kind; message: string } & Facts>;

export type PermissionsNotYours = Refused<'PermissionsNotYours', { permissions: readonly Permission[] }>;
export type InvalidEmail = Refused<'InvalidEmail'>;
export type UserExists = Refused<'UserExists'>;
export type UserNotFound = Refused<'UserNotFound'>;
export type ProfileNotFound = Refused<'ProfileNotFound'>;
export type LastAdministrator = Refused<'LastAdministrator'>;
export type DefaultProfile = Refused<'DefaultProfile'>;
export type ProfileInUse = Refused<'ProfileInUse', { userCount: number }>;
export type InvalidProfileName = Refused<'InvalidProfileName'>;
export type ApiTokenNotFound = Refused<'ApiTokenNotFound'>;
export type InvalidApiToken = Refused<'InvalidApiToken', { argument: 'name' | 'permissions' | 'expiresAt' }>;

/** Nobody grants what they lack. */
export function permissionsNotYours(permissions: readonly Permission[]): PermissionsNotYours {
  const message = `You can give only permissions that you have yourself. Leave out ${permissions.join(', ')}.`;
  return { kind: 'PermissionsNotYours', permissions, message };
}

export function userNotFound(): UserNotFound {
  return { kind: 'UserNotFound', message: 'There is no person with this id in your account.' };
}

export function profileNotFound(): ProfileNotFound {
  return {
    kind: 'ProfileNotFound',
    message: 'There is no profile with this id in your account. Choose one of the list.',
  };
}

export function apiTokenNotFound(): ApiTokenNotFound {
  return { kind: 'ApiTokenNotFound', message: 'There is no API token with this id in your account.' };
}

export function defaultProfile(): DefaultProfile {
  const message = 'The profiles that came with the account cannot be changed or deleted. Make a profile of your own.';
  return { kind: 'DefaultProfile', message };
}

export function invalidApiToken(argument: InvalidApiToken['argument'], message: string): InvalidApiToken {
  return { kind: 'InvalidApiToken', argument, message };
}

/** After this change nobody could add people any more, or nobody map the organization. */
export function lastAdministrator(of: 'MANAGE_USERS' | 'MAP_ORGANIZATION'): LastAdministrator {
  const message =
    of === 'MANAGE_USERS'
      ? 'Nobody would be left who can manage users. Give somebody else a profile with that permission first.'
      : 'Nobody would be left who is a Marketo administrator. Make somebody else one first.';
  return { kind: 'LastAdministrator', message };
}

export function invalidEmail(): InvalidEmail {
  return { kind: 'InvalidEmail', message: 'This is not an e-mail address. Enter the one the person signs in with.' };
}

export function userExists(): UserExists {
  const message = 'There is a person with this e-mail address already. Change the profiles of that person.';
  return { kind: 'UserExists', message };
}

export function profileInUse(userCount: number): ProfileInUse {
  const message = `${userCount === 1 ? 'A person is' : `${userCount} people are`} in this profile. Take them out of it first.`;
  return { kind: 'ProfileInUse', userCount, message };
}

export function invalidProfileName(message: string): InvalidProfileName {
  return { kind: 'InvalidProfileName', message };
}
