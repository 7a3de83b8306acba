/** Nothing is wrong with it. */
export const CLEAN = '一、全年工作\n各镇街卫生投入稳步增加，群众就医更加方便。\n';

/** Two half-width marks, which are hints with a safe fix. */
export const HALF_WIDTH = '一、全年工作\n各镇街卫生投入稳步增加,群众就医更加方便;成效明显。\n';
export const HALF_WIDTH_FIXED = '一、全年工作\n各镇街卫生投入稳步增加，群众就医更加方便；成效明显。\n';

/** Text was cut away: an error. */
export const CUT = '一、全年工作\n各镇街卫生投入稳步增加。\n……(…省略1200字…)……\n二、明年打算\n继续改善就医条件。\n';

/** Two tasks under one heading. */
export const TASKS =
  '一、重点任务\n全区要抓好两件事。一是改造镇卫生院。今年内完成。二是培训乡村医生。培训不少于两轮。\n';

export const ENGLISH = 'The committee met on Monday and adopted the plan, with 3 amendments; nothing else happened.\n';
