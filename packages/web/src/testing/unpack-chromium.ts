// Runs in a process of its own, with TMPDIR set to an empty folder: unpacks the Chromium that npm brought.
import chromium from "@sparticuz/chromium";

process.stdout.write(await chromium.executablePath());
