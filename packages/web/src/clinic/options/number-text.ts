import { decimalText, type Locale } from "@pinpoint/wording";

/** A number as this language writes it, at most two decimals. */
export const numberText = (value: number, locale: Locale): string => decimalText(value, locale);
