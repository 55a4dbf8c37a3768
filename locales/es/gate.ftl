gate-title = Primero, un paso
gate-about = { $count ->
    [one] Trabajo para los suscriptores de este canal. Únete y vuelve: lo que pediste se hará solo.
   *[other] Trabajo para los suscriptores de estos canales. Únete a ellos y vuelve: lo que pediste se hará solo.
}
gate-channel-join = Unirse a { $channel }
gate-channel-joined = ✓ { $channel }
gate-channel-unnamed = nuestro canal
gate-button-check = Ya me he unido
gate-still-missing = Aún no te veo ahí: { $channels }. Únete y pulsa otra vez.
gate-join-first = Únete antes al canal y esto funcionará.
gate-open-title = ¡Ya estás dentro, te damos la bienvenida!
gate-open = Todo está desbloqueado.
gate-open-resuming = Y ahora, lo que pediste.
gate-key-suspended = Has salido de { $channel }, así que tu clave API está en pausa. Vuelve cuando quieras y funcionará de inmediato.
gate-key-renewed = ¡Qué bien que vuelvas! Tu clave API funciona de nuevo.
gate-join-declined = No puedo dejarte entrar en { $channel }: tu clave API está bloqueada. Si es un error, escríbeme y toca /support.
gate-alert-name = { $title } ({ $channel })
gate-alert-title = No puedo ver quién está en { $channel }
gate-alert-not-admin = No soy administrador allí. Hazme administrador en los ajustes del canal, en «Administradores».
gate-alert-not-there = Ya no estoy en el canal. Añádeme de nuevo como administrador.
gate-alert-no-channel = Ese canal ya no existe, o CHANNEL_ID lo nombra mal. Revisa CHANNEL_ID y reiníciame, o quítalo de ahí.
gate-alert-open = Hasta entonces nadie se queda fuera: todos pueden pasar.
gate-alert-works = Vuelvo a ver quién está en { $channel }. El acceso funciona.
gate-alert-invite-title = No puedo dejar entrar a nadie en { $channel }
gate-alert-invite = Hay gente que quiere unirse, y no puedo crear un enlace ni responder solicitudes. Dame allí el permiso «Añadir suscriptores» o pon un enlace en CHANNEL_URL.
