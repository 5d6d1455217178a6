/** Numbers of the activity types that something of ours writes. */
export const TYPE = {
  fillOutForm: 2,
  newLead: 12,
  changeDataValue: 13,
  changeScore: 22,
  addToList: 24,
  removeFromList: 25,
  mergeLeads: 32,
  deleteLead: 37,
  changePartition: 100,
  pushLead: 145,
} as const;

export interface ActivityAttribute {
  readonly name: string;
  readonly dataType: string;
}

export interface ActivityType {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  /** New Lead has none. */
  readonly primaryAttribute?: ActivityAttribute;
  readonly attributes: readonly ActivityAttribute[];
}

/** id | name | description | primary attribute[:type] or - | attributes[:type], text where no type is said */
const TABLE = `
1 | Visit Webpage | A page of the site was looked at | Webpage ID:integer | Client IP Address,Personalized URL:boolean,Query Parameters,Referrer URL,Search Engine,Search Query,User Agent,Webpage URL
2 | Fill Out Form | A form was filled out and sent | Webform ID:integer | Client IP Address,Form Fields:text,Query Parameters,Referrer URL,User Agent,Webpage ID:integer
3 | Click Link | A link on a page was followed | Link ID:integer | Client IP Address,Query Parameters,Referrer URL,User Agent,Webpage ID:integer
6 | Send Email | An e-mail was sent | Mailing ID:integer | Campaign Run ID:integer,Choice Number:integer,Has Predictive:boolean,Step ID:integer
7 | Email Delivered | An e-mail arrived | Mailing ID:integer | Campaign Run ID:integer,Choice Number:integer,Has Predictive:boolean,Step ID:integer
8 | Email Bounced | An e-mail came back | Mailing ID:integer | Campaign Run ID:integer,Category,Choice Number:integer,Details,Email,Step ID:integer
9 | Unsubscribe Email | E-mails were declined | Mailing ID:integer | Campaign Run ID:integer,Client IP Address,Form Fields:text,User Agent,Webform ID:integer
10 | Open Email | An e-mail was opened | Mailing ID:integer | Campaign Run ID:integer,Choice Number:integer,Device,Platform,Step ID:integer,User Agent
11 | Click Email | A link in an e-mail was followed | Mailing ID:integer | Campaign Run ID:integer,Choice Number:integer,Device,Link,Platform,Step ID:integer,User Agent
12 | New Lead | A person came into the database | - | Created Date:date,Form Name,Lead Source,List Name,Modifying User,Source Info,Source Type,api method name,modifying user,request id
13 | Change Data Value | A value of the person changed | Attribute Name:integer | New Value,Old Value,Reason,Source,API Method Name,Modifying User,Request ID
22 | Change Score | A score went up or down | Score Name:integer | Change Value,New Value:integer,Old Value:integer,Priority,Reason,Relative Score:integer,Urgency:float
24 | Add to List | The person was put on a list | List ID:integer | Source
25 | Remove from List | The person was taken off a list | List ID:integer | Source
32 | Merge Leads | Others were merged into this person | Lead ID:integer | Master Updated:boolean,Merge IDs:text,Merge Source,Merged in Sales:boolean
37 | Delete Lead | The person was deleted | Lead ID:integer | Campaign,Remove from CRM:boolean
38 | Send Alert | Somebody was alerted about the person | Mailing ID:integer | Send To List,Send To Owner
47 | Request Campaign | A campaign was asked for | Campaign ID:integer | Source
100 | Change Lead Partition | The person moved to another partition | New Partition ID:integer | Old Partition ID:integer,Reason
104 | Change Status in Progression | A status within a program changed | Program ID:integer | Acquired By:boolean,New Status,New Status ID:integer,Old Status,Old Status ID:integer,Reason,Success:boolean
114 | Change Nurture Track | The track of a nurture program changed | Program ID:integer | New Track ID:integer,Previous Track ID:integer
115 | Change Nurture Cadence | The cadence of a nurture program changed | Program ID:integer | New Nurture Cadence,Previous Nurture Cadence
123 | Change Program Member Data | A value of a program membership changed | Program ID:integer | Attribute Name,New Value,Old Value,Reason,Source
145 | Push Lead to Marketo | The API pushed the person into a program | Program ID:integer | API Method Name,Modifying User,Reason,Source
155 | Execute Campaign | A campaign was run on the person | Campaign ID:integer | Qualified:boolean,Used Parent Campaign Token Context:boolean
`;

/** @param numbers where a subscription numbers Merge Leads and Remove from List */
export function activityTypes(numbers: {
  readonly mergeLeads: number;
  readonly removeFromList: number;
}): ActivityType[] {
  return TABLE.trim()
    .split('\n')
    .map(line => {
      const [id = '', name = '', description = '', primary = '-', attributes = ''] = line.split(' | ');
      return {
        id: numberOf(Number(id), numbers),
        name,
        description,
        ...(primary === '-' ? {} : { primaryAttribute: attributeOf(primary) }),
        attributes: attributes.split(',').map(attributeOf),
      };
    });
}

/** The number that a subscription gives to one of our types. */
export function numberOf(
  type: number,
  { mergeLeads, removeFromList }: { readonly mergeLeads: number; readonly removeFromList: number },
): number {
  if (type === TYPE.mergeLeads) return mergeLeads;
  return type === TYPE.removeFromList ? removeFromList : type;
}

function attributeOf(text: string): ActivityAttribute {
  const [name = '', dataType = 'string'] = text.split(':');
  return { name, dataType };
}
