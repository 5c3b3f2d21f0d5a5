export { asOwner } from "./as-owner.ts";
export { startTestPlatform, type TestPlatform, type TestPlatformOptions } from "./start-test-platform.ts";
export { temporaryHome } from "./temporary-home.ts";
export { startTestWorld, type TestWorld } from "./test-world.ts";
