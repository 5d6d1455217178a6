export const possibleTypes: Record<string, string[]> = {
  "AddAttributesResult": [
    "FirstSyncMissing",
    "NoFields",
    "NotConnected",
    "NotPermitted",
    "NothingToAdd",
    "RepeatedFields",
    "Sync",
    "SyncAlreadyActive",
    "TooManyFields",
    "UnavailableFields",
    "UnknownFields"
  ],
  "AddUserResult": [
    "InvalidEmail",
    "LastAdministrator",
    "NotPermitted",
    "PermissionsNotYours",
    "ProfileNotFound",
    "User",
    "UserExists"
  ],
  "ChangeProfileResult": [
    "DefaultProfile",
    "InvalidProfileName",
    "LastAdministrator",
    "NotPermitted",
    "PermissionsNotYours",
    "Profile",
    "ProfileNotFound"
  ],
  "ChangeSharesResult": [
    "Integration",
    "InvalidShares",
    "NotConnected",
    "NotPermitted"
  ],
  "ConnectMarketoResult": [
    "ConnectionRefused",
    "DifferentSubscription",
    "EndpointNotAllowed",
    "Integration",
    "InvalidConnection",
    "NotPermitted"
  ],
  "CreateApiTokenResult": [
    "ApiTokenCreated",
    "InvalidApiToken",
    "NotPermitted",
    "PermissionsNotYours"
  ],
  "CreateProfileResult": [
    "InvalidProfileName",
    "LastAdministrator",
    "NotPermitted",
    "PermissionsNotYours",
    "Profile"
  ],
  "DeleteProfileResult": [
    "DefaultProfile",
    "LastAdministrator",
    "NotPermitted",
    "ProfileDeleted",
    "ProfileInUse",
    "ProfileNotFound"
  ],
  "DisconnectMarketoResult": [
    "MarketoDisconnected",
    "NotConnected",
    "NotPermitted",
    "SyncStillActive",
    "WrongConfirmation"
  ],
  "ForecastResult": [
    "Forecast",
    "MarketoUnavailable",
    "NoFields",
    "NotConnected",
    "NotPermitted",
    "RepeatedFields",
    "TooManyFields",
    "UnavailableFields",
    "UnknownFields"
  ],
  "InitiateSyncResult": [
    "NoFields",
    "NotConnected",
    "NotPermitted",
    "RepeatedFields",
    "SelectionLocked",
    "Sync",
    "SyncAlreadyActive",
    "TooManyFields",
    "UnavailableFields",
    "UnknownFields"
  ],
  "MapOrganizationResult": [
    "IdentityProviderUnavailable",
    "InvalidOrganizationId",
    "NotPermitted",
    "OrganizationAlreadyMapped",
    "OrganizationMapping",
    "OrganizationNotYours",
    "SignInAgain"
  ],
  "Node": [
    "Account",
    "ApiToken",
    "AuditEntry",
    "Integration",
    "Profile",
    "Sync",
    "User"
  ],
  "RefreshFieldsResult": [
    "Integration",
    "MarketoUnavailable",
    "NotConnected",
    "NotPermitted"
  ],
  "Refusal": [
    "ActionNotAllowed",
    "ApiTokenNotFound",
    "ConnectionRefused",
    "DefaultProfile",
    "DifferentSubscription",
    "EndpointNotAllowed",
    "FirstSyncMissing",
    "IdentityProviderUnavailable",
    "InvalidApiToken",
    "InvalidConnection",
    "InvalidEmail",
    "InvalidOrganizationId",
    "InvalidProfileName",
    "InvalidShares",
    "LastAdministrator",
    "MarketoUnavailable",
    "NoFields",
    "NotConnected",
    "NotPermitted",
    "NothingToAdd",
    "OrganizationAlreadyMapped",
    "OrganizationNotYours",
    "PermissionsNotYours",
    "ProfileInUse",
    "ProfileNotFound",
    "RepeatedFields",
    "SelectionLocked",
    "SignInAgain",
    "SyncAlreadyActive",
    "SyncNotFound",
    "SyncStillActive",
    "TooManyFields",
    "UnavailableFields",
    "UnknownFields",
    "UserExists",
    "UserNotFound",
    "WrongConfirmation"
  ],
  "RemoveUserResult": [
    "LastAdministrator",
    "NotPermitted",
    "UserNotFound",
    "UserRemoved"
  ],
  "RevokeApiTokenResult": [
    "ApiToken",
    "ApiTokenNotFound",
    "NotPermitted"
  ],
  "SetMarketoAdministratorResult": [
    "LastAdministrator",
    "NotPermitted",
    "User",
    "UserNotFound"
  ],
  "SetUserProfilesResult": [
    "LastAdministrator",
    "NotPermitted",
    "PermissionsNotYours",
    "ProfileNotFound",
    "User",
    "UserNotFound"
  ],
  "SyncActionResult": [
    "ActionNotAllowed",
    "NotPermitted",
    "Sync",
    "SyncNotFound"
  ]
};
