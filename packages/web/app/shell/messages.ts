import { defineMessages } from "../language/messages.ts";

export const shellMessages = defineMessages({
  en: {
    skip: "Skip to the page",
    home: ", front page",
    menu: "Main",
    about: "About",
    signIn: "Sign in",
    signOut: "Sign out",
    otherLanguage: "Español",
    theme: "Colors",
    themeAuto: "As the device",
    themeLight: "Light",
    themeDark: "Dark",
    demo: "Demo with invented people. Do not enter anything about a real person.",
    purpose: "Find where the pain comes from. Then treat it. Then measure the relief.",
    emergency: "Not for emergencies. In an emergency call 911.",
    notFoundTitle: "There is no page here",
    notFoundText: "The address may be old or misspelled. Nothing is lost; the page you want may have another name now.",
    notAllowedTitle: "This page is not yours to open",
    notAllowedText:
      "Your role does not see it. If you need it for your work, ask the person who gives out roles in your practice.",
    brokenTitle: "Something broke on our side",
    brokenText:
      "It was not you. What was saved is safe. Load the page again; if it breaks again, tell us what you did just before.",
    backHome: "Go to the front page",
    again: "Load the page again",
  },
  es: {
    skip: "Ir al contenido",
    home: ", página inicial",
    menu: "Principal",
    about: "Acerca de",
    signIn: "Entrar",
    signOut: "Salir",
    otherLanguage: "English",
    theme: "Colores",
    themeAuto: "Como el aparato",
    themeLight: "Claro",
    themeDark: "Oscuro",
    demo: "Demostración con personas inventadas. No escriba nada sobre una persona real.",
    purpose: "Encontrar de dónde viene el dolor. Luego tratarlo. Luego medir el alivio.",
    emergency: "No es para emergencias. En una emergencia llame al 911.",
    notFoundTitle: "Aquí no hay ninguna página",
    notFoundText:
      "Puede que la dirección sea antigua o tenga un error. No se ha perdido nada; quizá la página que busca ahora se llame de otra forma.",
    notAllowedTitle: "Usted no puede abrir esta página",
    notAllowedText:
      "Su función no tiene acceso. Si la necesita para su trabajo, pídala a quien asigna las funciones en su clínica.",
    brokenTitle: "Algo falló de nuestro lado",
    brokenText:
      "No fue culpa suya. Lo guardado está a salvo. Vuelva a cargar la página; si falla otra vez, díganos qué hizo justo antes.",
    backHome: "Ir a la página inicial",
    again: "Volver a cargar la página",
  },
});
