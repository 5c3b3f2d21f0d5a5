import { defineMessages } from "../language/messages.ts";

export const signOutMessages = defineMessages({
  en: {
    title: "Sign out",
    lead: "What you saved stays. What you have typed and not saved is lost.",
    leave: "Sign out",
    stay: "Stay signed in",
  },
  es: {
    title: "Salir",
    lead: "Lo guardado se queda. Lo escrito y no guardado se pierde.",
    leave: "Salir",
    stay: "Quedarme",
  },
});
