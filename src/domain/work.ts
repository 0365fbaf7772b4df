// Every kind of work that waits in the outbox, and what each needs to know.

export type Work =
  | { readonly kind: 'sendInvitation'; readonly payload: { readonly invitationId: string } }
  | { readonly kind: 'tellSupervisors'; readonly payload: { readonly caseId: string } }
  | { readonly kind: 'sendSignInLink'; readonly payload: { readonly memberId: string; readonly to?: string; readonly invitedBy?: string } }
  | { readonly kind: 'planWave'; readonly payload: { readonly waveId: string } }
  | { readonly kind: 'closeWave'; readonly payload: { readonly waveId: string } }
  | { readonly kind: 'runImport'; readonly payload: { readonly importId: string } };
