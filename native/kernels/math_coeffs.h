/** Coefficients and constants of the math kernels. Written by test/native/fit_coefficients.py; do not edit. */
#pragma once
#include <stdint.h>
namespace parnum {
namespace PARNUM_TARGET {
namespace {

// (e^r - 1 - r) / r^2, |r| <= ln2/2; largest error 2^-55.6
static const double expQ[10] = {
    0x1.0000000000005p-1,
    0x1.555555555555dp-3,
    0x1.555555555208dp-5,
    0x1.111111110e5cbp-7,
    0x1.6c16c17f54af0p-10,
    0x1.a01a01b61fa41p-13,
    0x1.a019a628c7dcbp-16,
    0x1.71dde986cc153p-19,
    0x1.28a30be41f2c2p-22,
    0x1.af774a22e1c44p-26};

// the same for float32 results; largest error 2^-26.2
static const double expQF[5] = {
    0x1.00000035dfc84p-1,
    0x1.5554aed19cec0p-3,
    0x1.5554861ab6e45p-5,
    0x1.1228792d09d76p-7,
    0x1.6d998351927efp-10};

// (sinh r - r) / r^3 in r^2, |r| <= ln2/2; largest error 2^-61.7
static const double sinhQ[5] = {
    0x1.5555555555559p-3,
    0x1.111111110f682p-7,
    0x1.a01a01aff9d3ep-13,
    0x1.71ddf818adcecp-19,
    0x1.af5f309d38358p-26};

// the same for float32 results; largest error 2^-26.2
static const double sinhQF[2] = {
    0x1.5554aeb754220p-3,
    0x1.1228830a45f77p-7};

// (cosh r - 1 - r^2/2) / r^4 in r^2; largest error 2^-70.0
static const double coshQ[5] = {
    0x1.5555555555558p-5,
    0x1.6c16c16c15018p-10,
    0x1.a01a01ad76208p-16,
    0x1.27e4cc22cb5afp-22,
    0x1.1f8bc3fc799bfp-29};

// the same for float32 results; largest error 2^-33.2
static const double coshQF[2] = {
    0x1.5554e5b2f0c8ap-5,
    0x1.6d4f7b4780e31p-10};

// (sin r - r) / r^3 in r^2, |r| <= pi/4; largest error 2^-58.0
static const double sinQ[6] = {
    -0x1.5555555555549p-3,
    0x1.111111110f849p-7,
    -0x1.a01a019c0affcp-13,
    0x1.71de357198573p-19,
    -0x1.ae5e61278ff01p-26,
    0x1.5d91753a7fa2cp-33};

// the same for float32 results; largest error 2^-28.0
static const double sinQF[3] = {
    -0x1.555545821d544p-3,
    0x1.1107567c4f730p-7,
    -0x1.994b3a2c58b83p-13};

// (cos r - 1 + r^2/2) / r^4 in r^2; largest error 2^-64.2
static const double cosQ[6] = {
    0x1.555555555554cp-5,
    -0x1.6c16c16c15143p-10,
    0x1.a01a019caba1bp-16,
    -0x1.27e4f8054967cp-22,
    0x1.1ee9e899ec648p-29,
    -0x1.8facd3fd6bf29p-37};

// the same for float32 results; largest error 2^-33.3
static const double cosQF[3] = {
    0x1.55554aa58f0c1p-5,
    -0x1.6c0c81f809be8p-10,
    0x1.99ff5bffe543ep-16};

// (log((1+s)/(1-s)) - 2s) / s^3 in s^2, |s| <= 3 - 2 sqrt 2; largest error 2^-58.5
static const double logQ[7] = {
    0x1.5555555555592p-1,
    0x1.999999997fe2ep-2,
    0x1.24924941ec189p-2,
    0x1.c71c520c0145fp-3,
    0x1.74663ead69591p-3,
    0x1.39a1b8df0b7c7p-3,
    0x1.2f05bfb6f81f0p-3};

// the same for float32 results; largest error 2^-29.2
static const double logQF[3] = {
    0x1.55557a2a610f2p-1,
    0x1.995eb3892df2fp-2,
    0x1.31e3bc845e60bp-2};

// (log(1+f) - f + f^2/2) / f^3, sqrt(1/2) <= 1+f <= sqrt 2, float32; largest error 2^-30.3
static const double logSmall[9] = {
    0x1.555545f6a5524p-2,
    -0x1.ffffed7427789p-3,
    0x1.99a548a69f7dbp-3,
    -0x1.556301330b6d9p-3,
    0x1.23327e1e48b05p-3,
    -0x1.fb3ec827abd63p-4,
    0x1.e65176ae8b92cp-4,
    -0x1.e3046d026b4e8p-4,
    0x1.1b5efea4d656ap-4};

// (log(1+f) - f + f^2/2) / f^3, |f| <= 0.0342; largest error 2^-61.0
static const double logTableP[9] = {
    0x1.5555555555555p-2,
    -0x1.ffffffffffe85p-3,
    0x1.99999999993f2p-3,
    -0x1.55555558632d6p-3,
    0x1.2492492adb462p-3,
    -0x1.ffffc1d51b247p-4,
    0x1.c71c1841f83afp-4,
    -0x1.9a9211c026118p-4,
    0x1.75736252be66dp-4};

// log2(1+f) / f, |f| <= 0.0342, for float32 results; largest error 2^-36.5
static const double log2TableF[6] = {
    0x1.71547652c38b3p+0,
    -0x1.715476532f10fp-1,
    0x1.ec70931a8044cp-2,
    -0x1.715462a626c41p-2,
    0x1.27d5aa818d2d6p-2,
    -0x1.ed4e003e935abp-3};

// (e^r - 1 - r) / r^2, -0.295 <= r <= 0.41; largest error 2^-57.3
static const double powQ[10] = {
    0x1.ffffffffffff8p-2,
    0x1.555555555570cp-3,
    0x1.555555555728fp-5,
    0x1.1111111080d41p-7,
    0x1.6c16c1660e527p-10,
    0x1.a01a05a89fa58p-13,
    0x1.a01a01e86959ap-16,
    0x1.71d22a4bb5975p-19,
    0x1.28344a1d03381p-22,
    0x1.c88023a5123eap-26};

// the same for float32 results; largest error 2^-31.1
static const double logTablePF[4] = {
    0x1.5555516004a71p-2,
    -0x1.fffff11a18160p-3,
    0x1.9a06085118419p-3,
    -0x1.55d3d04b1b7f6p-3};

// the same as powQ for float32 results; largest error 2^-28.2
static const double powQF[5] = {
    0x1.00000907f3a15p-1,
    0x1.5554e7b89d807p-3,
    0x1.553f6b2e9ada5p-5,
    0x1.11e6d1ab954cfp-7,
    0x1.82ffbce368c4ap-10};

// (2^r - 1) / r, |r| <= 1/2, for float32 results; largest error 2^-29.0
static const double exp2QF[6] = {
    0x1.62e430cc2e4a4p-1,
    0x1.ebfbe0dad9ca1p-3,
    0x1.c6aecf74ab0bap-5,
    0x1.3b29a823e7147p-7,
    0x1.5f47b1802ae92p-10,
    0x1.4490dc0c67e41p-13};

// log10(1+f) / f^2 - 1 / (f ln 10), sqrt(1/2) <= 1+f <= sqrt 2, float32; largest error 2^-29.0
static const double log10Small[9] = {
    -0x1.bcb7aafe3682fp-3,
    0x1.287a67898b323p-3,
    -0x1.bcbea23c4363fp-4,
    0x1.63d3efac86dc6p-4,
    -0x1.277d63cd0db9dp-4,
    0x1.f7e3efda354ccp-5,
    -0x1.d5f1e04d67e05p-5,
    0x1.cebe60d5346cbp-5,
    -0x1.16635840390d1p-5};

// (atan t - t) / t^3 in t^2, |t| <= sqrt 2 - 1; largest error 2^-59.5
static const double atanQ[11] = {
    -0x1.555555555553dp-2,
    0x1.99999999958ddp-3,
    -0x1.24924922b0c0ap-3,
    0x1.c71c70e77afefp-4,
    -0x1.745cf90680725p-4,
    0x1.3b111c0f8ab6fp-4,
    -0x1.10ebd9b707d89p-4,
    0x1.df112ced7f401p-5,
    -0x1.9cdb178417e4ap-5,
    0x1.37ea7d136ab41p-5,
    -0x1.25971799bcd44p-6};

// the same for float32 results; largest error 2^-30.5
static const double atanQF[5] = {
    -0x1.5555495fbf51bp-2,
    0x1.9991ae337abc5p-3,
    -0x1.23b6c0d7b4a7cp-3,
    0x1.b2021bc4d05d2p-4,
    -0x1.f254227bfdb4ap-5};

// (asin s - s) / s^3 in s^2, s^2 <= 1/4; largest error 2^-59.8
static const double asinQ[13] = {
    0x1.5555555555578p-3,
    0x1.333333332df3ep-4,
    0x1.6db6db7229563p-5,
    0x1.f1c71a8c69d14p-6,
    0x1.6e8bdfcfbe4efp-6,
    0x1.1c49df9b0618ap-6,
    0x1.ca211e625f513p-7,
    0x1.7578bdb4bde4cp-7,
    0x1.6184374584b0cp-7,
    0x1.e1baf1fe28b90p-9,
    0x1.64e5cfe5a9d90p-6,
    -0x1.59cffb8917297p-6,
    0x1.0bd8cb8f3e6c3p-5};

// the same for float32 results; largest error 2^-31.7
static const double asinQF[6] = {
    0x1.55554c32a8d56p-3,
    0x1.333890cf15216p-4,
    0x1.6cabde14c59e2p-5,
    0x1.04a9d09cb95d8p-5,
    0x1.d7b79a4a9af7dp-7,
    0x1.33d26725f8099p-5};

// erf(x) / x - 1 in x^2, |x| <= 1; largest error 2^-62.8
static const double erfQ[13] = {
    0x1.06eba8214db69p-3,
    -0x1.812746b0379e6p-2,
    0x1.ce2f21a042b34p-4,
    -0x1.b82ce31284f33p-6,
    0x1.565bcd0dbd860p-8,
    -0x1.c02db3db4769fp-11,
    0x1.f9a321e47fbc7p-14,
    -0x1.f4d1e430b413fp-17,
    0x1.b9df302b86c96p-20,
    -0x1.5f1f3f6e993b5p-23,
    0x1.f7b98da3e6e41p-27,
    -0x1.38abf3f453bd1p-30,
    0x1.0626e1c109b0ep-34};

// the same for float32 results; largest error 2^-29.7
static const double erfQF[7] = {
    0x1.06eba7f8bae41p-3,
    -0x1.81273ecaf6354p-2,
    0x1.ce2d1f916f75bp-4,
    -0x1.b7fbb3205cd20p-6,
    0x1.5419e6e27988bp-8,
    -0x1.a48571a454c66p-11,
    0x1.4ae35f56c8fc1p-14};

// log(erfc a) in a - 1, 1 <= a <= 6; largest error 2^-62.3
static const double erfcL[20] = {
    -0x1.d97fbf27aa2a1p+0,
    -0x1.51c9b0006c23cp+1,
    -0x1.afabc11a29042p-1,
    -0x1.5477f09c8e812p-5,
    0x1.48c9d40674e12p-7,
    -0x1.033f68e348fe2p-9,
    0x1.f1b48270d53dep-13,
    0x1.b8c4a7d39b06dp-16,
    -0x1.c769c4dca89c1p-16,
    0x1.419514bb69327p-17,
    -0x1.101d37c5394d0p-19,
    0x1.de4d08d1a1263p-24,
    0x1.03424d9326d40p-23,
    -0x1.16b9e8da25396p-24,
    0x1.5bc7a80a53de4p-26,
    -0x1.345f13c4f1156p-28,
    0x1.8ba4abd8b838cp-31,
    -0x1.5f7bc3980b19fp-34,
    0x1.8377fc0abf375p-38,
    -0x1.8ed56cce0524ap-43};

// the same for float32 results, a <= 4; largest error 2^-35.9
static const double erfcLF[9] = {
    -0x1.d97fbf273a168p+0,
    -0x1.51c9b02375af8p+1,
    -0x1.afabb383a9a69p-1,
    -0x1.547fab2002cd1p-5,
    0x1.4951ca630eabbp-7,
    -0x1.08657c9997947p-9,
    0x1.33e0fdb5a9f9ep-12,
    -0x1.86f1c704e9b34p-16,
    0x1.0d8a2e2e851c6p-22};

// z (log gamma z - (z - 1/2) log z + z - log(2 pi)/2) in 1/z^2, z >= 8; largest error 2^-66.2
static const double stirling[8] = {
    0x1.5555555555555p-4,
    -0x1.6c16c16c16b32p-9,
    0x1.a01a019ee9cb6p-11,
    -0x1.38137ecdc306cp-11,
    0x1.b94f76deb19c7p-11,
    -0x1.f600ead1729ecp-10,
    0x1.96ef53231ff53p-8,
    -0x1.560f2f8b4a378p-6};

// (log gamma(2 + t) / t - kLgamma2First) / t, |t| <= 1/2; largest error 2^-57.5
static const double lgamma2Rest[19] = {
    0x1.4a34cc4a60fa6p-2,
    -0x1.13e001a55756cp-4,
    0x1.51322ac7d848fp-6,
    -0x1.e404fc21c63fep-8,
    0x1.7add6eadb4165p-9,
    -0x1.38ac5c0c2d28bp-10,
    0x1.0b36af882fe15p-11,
    -0x1.d3fd5f60f84dcp-13,
    0x1.a127af78cec9fp-14,
    -0x1.78db2a957f8d8p-15,
    0x1.580e20483ad2fp-16,
    -0x1.3d0d9cb30cc7ep-17,
    0x1.258cebc687a61p-18,
    -0x1.0d149978380d6p-19,
    0x1.014413741c527p-20,
    -0x1.13ca2c51b928bp-21,
    0x1.b1a2aae02258fp-23,
    -0x1.091764326ad8ep-24,
    0x1.16448a293a8cbp-24};

// m^(-1/3), 1 <= m <= 2; largest error 2^-17.4
static const double rcbrt[6] = {
    0x1.c7f3734c462d7p+0,
    -0x1.90e7730767834p+0,
    0x1.3e68ff4c7615cp+0,
    -0x1.321cbf931a8b3p-1,
    0x1.3fa2ee0ace448p-3,
    -0x1.16d77f3868c0ap-6};

// the same for float32 results; largest error 2^-11.9
static const double rcbrtF[4] = {
    0x1.8ab940a2ccac9p+0,
    -0x1.9eb034273157cp-1,
    0x1.45596e874f6c5p-2,
    -0x1.98fe46ef27670p-5};

// Rows of math_lookup.h: -r, -log2 r, -ln r cut to 41 bits after the point, and the rest of that.
static constexpr double kLogRows[16][4] = {
    {-0x1.6000000000000p+0, -0x1.d6753e032ea0fp-2, -0x1.4618bc21c6000p-2, 0x1.3d82f484c84ccp-46},
    {-0x1.5800000000000p+0, -0x1.b47ebf73882a1p-2, -0x1.2e8e2bae12000p-2, 0x1.67b1e99b72bd8p-45},
    {-0x1.4800000000000p+0, -0x1.6e221cd9d0cdep-2, -0x1.fb9186d5e4000p-3, 0x1.d572aab993c87p-47},
    {-0x1.3800000000000p+0, -0x1.24407ab0e073ap-2, -0x1.9525a9cf44000p-3, -0x1.6b47641307539p-43},
    {-0x1.3000000000000p+0, -0x1.fbc16b902680ap-3, -0x1.5ff3070a78000p-3, -0x1.3d3c873e20a07p-43},
    {-0x1.2800000000000p+0, -0x1.acf5e2db4ec94p-3, -0x1.29552f8200000p-3, 0x1.5b967f4471dfcp-44},
    {-0x1.1800000000000p+0, -0x1.08c588cda79e4p-3, -0x1.6f0d28ae58000p-4, 0x1.4b4641b664613p-44},
    {-0x1.1000000000000p+0, -0x1.663f6fac91316p-4, -0x1.f0a30c0110000p-5, -0x1.8a9985f325c5cp-43},
    {-0x1.0800000000000p+0, -0x1.6bad3758efd87p-5, -0x1.f829b0e780000p-6, -0x1.980267c7e09e4p-45},
    {-0x1.0000000000000p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0},
    {-0x1.e000000000000p-1, 0x1.7d60496cfbb4cp-4, 0x1.08598b59e0000p-4, 0x1.d034451fecdfbp-43},
    {-0x1.c800000000000p-1, 0x1.563dc29ffacb2p-3, 0x1.da72763848000p-4, -0x1.caed7fc0b1d1ap-43},
    {-0x1.b000000000000p-1, 0x1.f5fd8a9063e35p-3, 0x1.5bf406b544000p-3, -0x1.27023eb68981cp-46},
    {-0x1.9800000000000p-1, 0x1.4f6fbb2cec598p-2, 0x1.d1037f2654000p-3, 0x1.e7b5818a49092p-43},
    {-0x1.8800000000000p-1, 0x1.8a8980abfbd32p-2, 0x1.1178e8227e000p-2, 0x1.1ef78ce2d07f2p-44},
    {-0x1.7000000000000p-1, 0x1.e7df5fe538ab3p-2, 0x1.522ae0738a000p-2, 0x1.ebe708164c759p-45},
};

// pi/2 for argument reduction with fused multiply-add: 53, 26, 53 and 53 bits.
static const double kPio2A = 0x1.921fb54442d18p+0;  // 1.5707963267948966
static const double kPio2B = 0x1.1a62630000000p-54;  // 6.1232339320535943e-17
static const double kPio2C = 0x1.8a2e03707344ap-81;  // 6.3683171635109499e-25
static const double kPio2D = 0x1.024e088a67cc7p-135;  // 2.3165577250480441e-41
// pi/2 without it: 27, 27, 27 and 53 bits, so that a product with 26 bits is exact.
static const double kPio2E = 0x1.921fb54000000p+0;  // 1.570796325802803
static const double kPio2F = 0x1.10b4610000000p-30;  // 9.9209357395935172e-10
static const double kPio2G = 0x1.a626330000000p-58;  // 5.7211887096635749e-18
static const double kPio2H = 0x1.45c06e0e68948p-86;  // 1.6446256936324258e-26
// pi/2 for float32: 24, 9, 24 and 24 bits, for products with 13 bits; log10(2): 12 bits and the rest.
static const double kPio2SA = 0x1.921fb40000000p+0;  // 1.5707962512969971
static const double kPio2SB = 0x1.4400000000000p-24;  // 7.543712854385376e-08
static const double kPio2SC = 0x1.0b46100000000p-34;  // 6.07709993438732e-11
static const double kPio2SD = 0x1.a626320000000p-58;  // 5.7211885028684218e-18
static const double kLn2SA = 0x1.62e4000000000p-1;  // 0.693145751953125
static const double kLn2SB = 0x1.7f7d1cf79abcap-20;  // 1.4286068203094173e-06
static const double kLog10of2SA = 0x1.3440000000000p-2;  // 0.301025390625
static const double kLog10of2SB = 0x1.3509f79fef312p-18;  // 4.6050389811952138e-06
static const double kInvLn10SA = 0x1.bcb7b00000000p-2;  // 0.43429446220397949
static const double kInvLn10SB = 0x1.526e50e32a6abp-26;  // 1.9699272335463627e-08
static const double kTwoOverPi = 0x1.45f306dc9c883p-1;  // 0.63661977236758138
static const double kPiHi = 0x1.921fb54442d18p+1;  // 3.1415926535897931
static const double kPiLo = 0x1.1a62633145c07p-53;  // 1.2246467991473532e-16
static const double kPio2Hi = 0x1.921fb54442d18p+0;  // 1.5707963267948966
static const double kPio2Lo = 0x1.1a62633145c07p-54;  // 6.123233995736766e-17
static const double kPio4Hi = 0x1.921fb54442d18p-1;  // 0.78539816339744828
static const double kPio4Lo = 0x1.1a62633145c07p-55;  // 3.061616997868383e-17
static const double kHalfLog2PiHi = 0x1.d67f1c864beb5p-1;  // 0.91893853320467278
static const double kHalfLog2PiLo = -0x1.65b5a1b7ff5dfp-55;  // -3.8782941580672414e-17
static const double kInvLn2Hi = 0x1.71547652b82fep+0;  // 1.4426950408889634
static const double kInvLn10Hi = 0x1.bcb7b1526e50ep-2;  // 0.43429448190325182
static const double kInvLn10Lo = 0x1.95355baaafad3p-57;  // 1.0983196502167651e-17
static const double kLn2Hi = 0x1.62e42fefa39efp-1;  // 0.69314718055994529
// ln 2 cut so that a product with an exponent (12 bits) is exact.
static const double kLn2A = 0x1.62e42fefa2000p-1;  // 0.69314718055920821
static const double kLn2B = 0x1.9ef35793c7673p-41;  // 7.3710025651677989e-13
static const double kLog10of2A = 0x1.34413509f6000p-2;  // 0.30102999566361177
static const double kLog10of2B = 0x1.9fef311f12b36p-42;  // 3.6942390771589308e-13
// 1 + J1 j + J2 j^2 is 2^(-j/3) for j = -1, 0, 1.
static const double kCbrtJ1 = -0x1.dd68e9bbaedb3p-3;  // -0.23311026195538673
static const double kCbrtJ2 = 0x1.b744985853524p-6;  // 0.02681078793948645
static const double kLgamma2First = 0x1.b0ee6072093cep-2;  // 0.42278433509846713
// The bits of 2/pi after the point, 64 a word, the most significant first.
static const uint64_t kTwoOverPiBits[20] = {
    0xa2f9836e4e441529ull,
    0xfc2757d1f534ddc0ull,
    0xdb6295993c439041ull,
    0xfe5163abdebbc561ull,
    0xb7246e3a424dd2e0ull,
    0x06492eea09d1921cull,
    0xfe1deb1cb129a73eull,
    0xe88235f52ebb4484ull,
    0xe99c7026b45f7e41ull,
    0x3991d639835339f4ull,
    0x9c845f8bbdf9283bull,
    0x1ff897ffde05980full,
    0xef2f118b5a0a6d1full,
    0x6d367ecf27cb09b7ull,
    0x4f463f669e5fea2dull,
    0x7527bac7ebe5f17bull,
    0x3d0739f78a5292eaull,
    0x6bfb5fb11f8d5d08ull,
    0x56033046fc7b6babull,
    0xf0cfbc209af4361dull};

}  // namespace
}  // namespace PARNUM_TARGET
}  // namespace parnum
