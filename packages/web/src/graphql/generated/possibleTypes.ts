export const possibleTypes: Record<string, string[]> = {
  "ConnectMarketoResult": [
    "ConnectionRefused",
    "DifferentSubscription",
    "EndpointNotAllowed",
    "Integration",
    "InvalidConnection",
    "NotPermitted"
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
  "Node": [
    "Account",
    "Integration",
    "Sync"
  ],
  "RefreshFieldsResult": [
    "Integration",
    "MarketoUnavailable",
    "NotConnected",
    "NotPermitted"
  ],
  "Refusal": [
    "ActionNotAllowed",
    "ConnectionRefused",
    "DifferentSubscription",
    "EndpointNotAllowed",
    "InvalidConnection",
    "MarketoUnavailable",
    "NoFields",
    "NotConnected",
    "NotPermitted",
    "RepeatedFields",
    "SelectionLocked",
    "SyncAlreadyActive",
    "SyncNotFound",
    "TooManyFields",
    "UnavailableFields",
    "UnknownFields"
  ],
  "SyncActionResult": [
    "ActionNotAllowed",
    "NotPermitted",
    "Sync",
    "SyncNotFound"
  ]
};
