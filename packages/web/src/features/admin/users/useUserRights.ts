import { computed, shallowRef } from 'vue';
import {
  SetMarketoAdministratorDocument,
  SetUserProfilesDocument,
  type UserLineFragment,
} from '../../../graphql/generated/graphql';
import { useChange } from '../../../graphql/useChange';

/** The rights of one person as they are changed: the profiles, and whether they administer Marketo. */
export function useUserRights(user: UserLineFragment) {
  const profileIds = shallowRef<readonly string[]>(user.profiles.map(({ id }) => id));
  const isMarketoAdministrator = shallowRef(user.isMarketoAdministrator);
  const profiles = useChange(SetUserProfilesDocument, 'User');
  const flag = useChange(SetMarketoAdministratorDocument, 'User');
  const known = shallowRef(user);

  const sameProfiles = () =>
    [...profileIds.value].sort().join() ===
    known.value.profiles
      .map(({ id }) => id)
      .sort()
      .join();

  async function saveProfiles(): Promise<boolean> {
    if (sameProfiles()) return true;
    const saved = await profiles.submit({ input: { userId: user.id, profileIds: [...profileIds.value] } });
    if (saved) known.value = saved;
    return saved !== null;
  }

  async function saveFlag(): Promise<boolean> {
    const wanted = isMarketoAdministrator.value;
    if (wanted === known.value.isMarketoAdministrator) return true;
    const saved = await flag.submit({ input: { userId: user.id, isMarketoAdministrator: wanted } });
    if (saved) known.value = saved;
    return saved !== null;
  }

  /** Answers whether everything is saved; what is not says why. */
  async function save(): Promise<boolean> {
    return (await saveProfiles()) && saveFlag();
  }

  const running = computed(() => profiles.running.value || flag.running.value);
  const refusal = computed(() => profiles.refusal.value ?? flag.refusal.value);
  const trouble = computed(() => profiles.trouble.value ?? flag.trouble.value);
  return { profileIds, isMarketoAdministrator, save, running, refusal, trouble };
}
