import { bothSides, ellipse, path } from "./path.ts";

/** The holes on the back of the sacrum through which S1 to S4 send their dorsal branches; right side, from the top. */
export const sacralForamina: Readonly<Record<string, readonly [x: number, y: number]>> = {
  S1: [31, 1336],
  S2: [27, 1374],
  S3: [23, 1406],
  S4: [18, 1433],
};

const sacralHalf = path`L46 1293 C58 1296 72 1290 80 1303 C85 1330 76 1366 59 1391 C50 1410 42 1434 31 1446 C24 1456 18 1460 12 1461`;

/** The sacrum from behind, with its joint processes for L5. */
export const sacrum =
  path`M-46 1293 Q0 1300 46 1293` +
  sacralHalf.slice(sacralHalf.indexOf("C")) +
  path`L-12 1461 C-18 1460 -24 1456 -31 1446 C-42 1434 -50 1410 -59 1391 C-76 1366 -85 1330 -80 1303 C-72 1290 -58 1296 -46 1293 Z`;

export const sacralProcesses = bothSides(
  path`M20 1299 C18 1290 22 1280 30 1280 C38 1281 40 1290 37 1300 C34 1310 24 1310 20 1299 Z`,
);

/** The ridge along the middle of the sacrum, and its opening at the lower end. */
export const sacralRidge =
  ellipse(0, 1320, 4.5, 11) +
  ellipse(0, 1358, 4, 10) +
  ellipse(0, 1392, 3.5, 9) +
  path`M-9 1461 C-7 1444 -3 1426 0 1424 C3 1426 7 1444 9 1461 Z`;

export const sacralHoles = bothSides(
  Object.values(sacralForamina)
    .map(([x, y], index) => ellipse(x, y, 5 - index * 0.5, 5.5 - index * 0.6))
    .join(""),
);

export const coccyx =
  path`M-11 1466 C-4 1462 4 1462 11 1466 C14 1471 10 1477 6 1479 L-6 1479 C-10 1477 -14 1471 -11 1466 Z` +
  ellipse(0, 1486, 6.5, 6) +
  ellipse(0, 1498, 4.5, 5.5);

/** The wing of the hip bone and the seat bone; the joint with the sacrum is the gap along its inner edge. */
export const hipBones = bothSides(
  path`M86 1302 C92 1262 112 1214 152 1212 C186 1212 207 1240 211 1280 C213 1304 205 1320 195 1336 C186 1352 182 1368 181 1386 C170 1398 158 1424 154 1452 C152 1476 147 1508 129 1533 C117 1545 102 1539 101 1520 C101 1494 112 1472 112 1452 L103 1446 C113 1424 117 1404 105 1392 C93 1384 78 1388 65 1397 C66 1388 66 1380 70 1372 C82 1350 90 1330 86 1302 Z`,
);

/** The pubic bones, far in front, and the hole they close. */
export const pubicBones = bothSides(
  path`M152 1422 C112 1432 60 1450 4 1466 L4 1508 C36 1514 70 1541 110 1541 L130 1500 Z` +
    ellipse(80, 1488, 30, 21, -18),
);

const thigh = "M176 1404 C200 1410 210 1396 226 1404 C241 1413 241 1440 237 1462 C234 1490 231 1530 229 1572";
const thighBack = "M197 1572 C197 1530 197 1500 191 1482 C184 1478 182 1466 180 1452";

/** The upper ends of the thigh bones; they run out of the drawing, so they have an edge at their sides only. */
export const thighEdge = bothSides(thigh + thighBack);
export const thighFill = bothSides(`${thigh} ${thighBack.replace("M", "L")} Z`);

export const hipHead = { x: 175, y: 1427, r: 26 } as const;
export const hipHeads = bothSides(ellipse(hipHead.x, hipHead.y, hipHead.r, hipHead.r));

/** The joint between sacrum and hip bone on the right, as a narrow strip. */
export const sacroiliacJoint = path`M79 1300 L88 1300 C92 1330 83 1354 72 1372 C68 1380 67 1386 65 1395 L56 1395 C73 1366 85 1332 79 1300 Z`;
