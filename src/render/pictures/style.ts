/** Where there is room for names beside their marks. */
const wide = '@media print,(min-width:640px)';

/**
 * The style of all pictures. Expects `--ink`, `--muted`, `--faint`, `--accent`, `--worse`, `--better` and `--paper`.
 * The size of letters outside texts is the height of a row (see `frame.ts`). `g` are marks, which are used twice.
 */
export const pictureStyle = `
.pic{display:block;font-size:38px}
.pic,.pic svg,.g svg{overflow:visible}
.wd{display:none}
.pic text,.g text{font-size:13px;fill:var(--ink);stroke:var(--paper);stroke-width:3px;paint-order:stroke;stroke-linejoin:round;font-variant-numeric:tabular-nums}
.he text,.sm text{stroke:none}.he rect[fill]~text,.sm rect[fill]~text{stroke:var(--paper)}
.pic .m,.g .m{fill:var(--muted)}.z{text-anchor:end}.y{text-anchor:middle}
.r text{transform:translateY(13px)}.tk text{transform:translateY(30px)}.intervals,.durations,.waterfall{margin-top:-18px}
.hl{stroke:var(--muted);stroke-width:1.2}
line{stroke:var(--faint)}
.te line{stroke:var(--ink);stroke-dasharray:3 3}
.a{fill:var(--accent);stroke:var(--accent)}.w{fill:var(--worse);stroke:var(--worse)}.b{fill:var(--better);stroke:var(--better)}
.e{fill:var(--muted);stroke:var(--muted)}.u{fill:var(--paper);stroke:var(--muted)}.h{fill:var(--paper);stroke-width:2}
tspan.w,.pic .wt{fill:var(--worse);stroke:none}tspan.b{fill:var(--better);stroke:none}tspan.u{stroke:none}
.r circle{cy:26px;r:5px}.r .o{y:20px;height:12px}
.iv .l{y:18px;height:16px;fill:var(--ink);fill-opacity:.08;stroke:var(--muted);stroke-width:.75}
.i{y:25px;height:2px;stroke:none}.i.h,.i.u{fill:var(--muted)}.i.w{fill:var(--worse)}.i.b{fill:var(--better)}
.du .k{y:25.5px;height:1px;fill:var(--muted)}
.du .l{y:24px;height:4px;fill:var(--accent);fill-opacity:.65}
.wf rect{y:19px;height:14px}
.t{fill:var(--ink)}.wf .o{stroke:var(--muted)}
.wf .k{stroke:var(--muted);transform:translateY(-5px)}
.heat{font-size:54px;margin-top:-34px}
.he rect{x:-50%;y:19px;width:100%;height:33px;stroke:var(--paper);stroke-width:2;fill-opacity:.4}
.he text{text-anchor:middle;transform:translateY(33px)}.he text+text,.he .hd text{font-size:11px;transform:translateY(46px)}
.he rect:not([class],[fill]){fill:var(--faint)}
.w1,.w2,.w3,.w4{fill:var(--worse)}.b1,.b2,.b3,.b4{fill:var(--better)}
.he .w1,.he .b1{fill-opacity:.1}.he .w2,.he .b2{fill-opacity:.2}.he .w3,.he .b3{fill-opacity:.3}
.he .xw{stroke:var(--worse)}.he .xb{stroke:var(--better)}.he .xw,.he .xb{x:calc(2px - 50%);y:21px;width:calc(100% - 4px);height:29px}
.funnel{font-size:42px}
.le{font-weight:700}.pic .le{fill:var(--accent)}
.fu rect,.sm rect{y:19px;height:16px;stroke:none}.sm rect{stroke-width:.75}
.funnel .n{transform:translate(18px,13px)}.fu text{transform:translate(6px,31px)}
.sm rect:not([fill]){fill:var(--accent);fill-opacity:.3;stroke:var(--accent)}.sm rect.w{fill:var(--worse);stroke:var(--worse)}
.reps .n{transform:translateY(13px)}
.sm text{transform:translate(3px,31px);font-size:11px}
.lines,.burn-up{font-size:140px}
.pa .n{transform:translateY(15px);font-weight:600}
.pa .gs{transform:translateY(31px);font-size:12px}
.pa circle{r:3px}
.band{fill:var(--ink);fill-opacity:.1;stroke:var(--muted);stroke-width:.75}
.pa path{vector-effect:non-scaling-stroke}
.pa .li{fill:none;stroke-width:2}.da{stroke-dasharray:4 3}.go{stroke:var(--muted);stroke-dasharray:1 3}
.q{transform:translate(8px,4px)}.g .d{transform:translateY(16px);font-size:12px}
.g .gr{font-size:11px;text-anchor:end;transform:translate(-6px,4px)}
${wide}{
.nw{display:none}.wd{display:inline}
.pic{font-size:24px}
.r text,.tk text{transform:translateY(16.5px)}.intervals,.durations,.waterfall{margin-top:0}
.r circle{cy:12px}.r .o{y:6px}
.iv .l{y:3px;height:18px}.i{y:11px}
.du .k{y:11.5px}.du .l{y:10px}
.wf rect{y:4px;height:16px}.wf .k{transform:translateY(-4px)}
.heat{font-size:36px;margin-top:-18px}
.heat .n{transform:translateY(22px)}
.he rect{y:1px;height:34px}.he .xw,.he .xb{y:3px;height:30px}
.he text{transform:translateY(16px)}.he text+text,.he .hd text{transform:translateY(30px)}
.funnel{font-size:26px}
.funnel .r .le,.reps .r .n{transform:translateY(17.5px)}.funnel .n{transform:translate(18px,17.5px)}.fu text{transform:translate(6px,17.5px)}
.fu rect,.sm rect{y:3px;height:20px}.funnel .st{transform:translateY(4px)}
.sm text{transform:translate(4px,17.5px)}
.lines,.burn-up{font-size:70px}
.half{padding-bottom:70px}
}
`;
