gate-title = Prima un passo
gate-about = { $count ->
    [one] Lavoro per gli iscritti di questo canale. Iscriviti e torna: ciò che hai chiesto partirà da solo.
   *[other] Lavoro per gli iscritti di questi canali. Iscriviti e torna: ciò che hai chiesto partirà da solo.
}
gate-channel-join = Iscriviti a { $channel }
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = il nostro canale
gate-button-check = Mi sono iscritto
gate-still-missing = Non ti vedo ancora lì: { $channels }. Iscriviti e premi di nuovo.
gate-join-first = Prima iscriviti al canale, poi funzionerà.
gate-open-title = Ci sei, ti do il benvenuto!
gate-open = È tutto sbloccato.
gate-open-resuming = E ora ciò che hai chiesto.
gate-key-suspended = Hai lasciato { $channel }, quindi la tua chiave API è in pausa. Torna quando vuoi e funzionerà subito.
gate-key-renewed = Bentornato! La tua chiave API funziona di nuovo.
gate-join-declined = Non posso farti entrare in { $channel }: la tua chiave API è bloccata. Se è un errore, scrivimi e tocca /support.
gate-alert-name = { $title } ({ $channel })
gate-alert-title = Non vedo chi c’è in { $channel }
gate-alert-not-admin = Lì non sono amministratore. Nominami nelle impostazioni del canale, sotto «Amministratori».
gate-alert-not-there = Non ci sono più. Aggiungimi di nuovo al canale come amministratore.
gate-alert-no-channel = Quel canale non esiste più, o CHANNEL_ID lo indica male. Controlla CHANNEL_ID e riavviami, oppure toglilo da lì.
gate-alert-open = Fino ad allora nessuno resta fuori: passano tutti.
gate-alert-works = Vedo di nuovo chi c’è in { $channel }. Il controllo funziona.
gate-alert-invite-title = Non posso far entrare nessuno in { $channel }
gate-alert-invite = Qualcuno vuole iscriversi, e non posso né creare un link né rispondere alle richieste. Dammi lì il permesso «Aggiungere iscritti» o metti un link in CHANNEL_URL.
