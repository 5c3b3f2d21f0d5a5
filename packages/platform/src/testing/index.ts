export { startTestPlatform, type TestPlatform, type TestPlatformOptions } from "./start-test-platform.ts";
export { temporaryHome } from "./temporary-home.ts";
