/**
 * Words that pages put around a document, by family, in Simplified: a line is folded before it is looked up. What
 * stands here may be a whole line or one piece of a row; in running text most of it is an ordinary word.
 */
const FAMILIES = {
  home: '首页 网站首页 本站首页 主页 网站主页 回首页 返回首页 返回主页 首页面 回到首页',
  pager:
    '上一篇 下一篇 上一条 下一条 上一则 下一则 上一页 下一页 上一版 下一版 上一期 下一期 上一章 下一章 前一篇 后一篇 前一页 后一页 末页 尾页 最后一页 ' +
    '返回 返回列表 返回上页 返回上一页 返回上一级 返回目录 返回栏目 返回频道 返回正文 回列表 回上页 回上一页 回目录 ' +
    '返回顶部 返回页首 返回页顶 返回最上方 回顶部 回到顶部 回页首 回到页首 回最上方 回顶端 回到顶端 返回顶端 回最上面 页首 置顶 顶部 底部 TOP Top top 没有了 没有上一篇了 没有下一篇了 没有更多了 已加载全部 展开 收起 显示更多 展开更多',
  tools:
    '打印 打印本页 打印此页 打印页面 打印文章 打印本文 打印全文 列印版本 列印版 我要打印 我要关闭 列印 列印本页 列印此页 列印本文 友善列印 友善打印 关闭 关闭窗口 关闭视窗 关闭本页 关闭页面 关闭此页 ' +
    '收藏 收藏本页 收藏此页 收藏本站 收藏文章 收藏本文 加入收藏 加入收藏夹 添加收藏 我要收藏 收藏到 设为首页 设为主页 设首页 添加到收藏夹 ' +
    '下载 下载本文 下载文档 立即下载 免费下载 下载附件 附件下载 点击下载 下载PDF PDF下载 下载到本地 下载到手机 下载Word 下载原文档 下载原文件 下载源文件 下载全文 全文下载 全屏 全屏阅读 还原 复制链接 复制连结 复制网址 复制本文 ' +
    '转存 转存到网盘 保存到网盘 转存网盘 存到网盘 保存到手机 导出 导出PDF 保存 另存为 发送邮件 推荐给好友 告诉好友 转寄好友 转寄 转寄友人 邮寄好友 ' +
    '听全文 听新闻 朗读 语音朗读 语音播报 语音阅读 语音 开始朗读 护眼 护眼模式 夜间模式 阅读模式 页面截图 提交 手机看新闻 手机查看 手机阅读 阅读原文 收起全文 扫码查看 二维码 二维码分享',
  font: '字号 字体 字级 字体大小 文字大小 字型 字型大小 字形大小 字级大小 字级设定 字型设定 字体设定 大字 中字 小字 大字体 小字体 放大 缩小 加大 减小 增大 默认 默认字体 超大 特大 标准字体 默认o 行距 行间距 背景色 保护视力色 A+ A-',
  share:
    '分享 分享到 分享至 一键分享 我要分享 分享本页 分享本文 分享此文 分享此页 分享此页面 分享本页面 微信 微信好友 微信分享 微信扫一扫 微信公众号 微博 新浪微博 腾讯微博 朋友圈 微信朋友圈 QQ QQ空间 QQ好友 人人网 豆瓣 开心网 ' +
    'Qzone 转发 转发微博 推到 推文 脸书 Facebook facebook Twitter twitter LINE Line line Plurk 噗浪 WhatsApp 推特 电邮 电邮本页 电子邮件 更多分享 分享至 加入好友 追踪粉专 粉丝团 粉丝专页 订阅电子报 Instagram YouTube IG FB X Threads Telegram',
  account:
    '登录 登陆 登入 会员登录 用户登录 登录注册 注册 免费注册 会员注册 退出 登出 会员中心 个人中心 我的收藏 我的下载 我的文库 上传 上传文档 上传资料 我要上传 充值 开通会员 开通VIP ' +
    'VIP VIP特权 VIP会员 会员特权 升级会员 客服 在线客服 客服热线 客服中心 联系客服 帮助 帮助中心 签到 我要投稿 投稿 在线投稿 购物车 消息中心',
  feedback:
    '举报 我要举报 纠错 我要纠错 网站纠错 内容纠错 页面纠错 报错 有错就报 勘误 反馈 意见反馈 在线反馈 建议反馈 顶一下 踩一下 顶 踩 点赞 赞 赞一下 在看 有用 没用 打赏 打赏作者 举报/反馈 赞赏 喜欢 赞赏作者 喜欢作者 听过 写留言 留言 留言规则 留言规范 已关注 发表意见 ' +
    '评论 发表评论 我要评论 网友评论 查看评论 查看全部评论 最新评论 热门评论 全部评论 写评论 参与评论 我来说两句 说两句 发布评论 暂无评论 评价 我要评价 满意度评价 满意 不满意 基本满意',
  access:
    '无障碍 无障碍浏览 无障碍阅读 无障碍版 无障碍说明 无障碍网页守则 无障碍声明 网页无障碍 进入无障碍 关怀版 关怀模式 长者版 长者模式 长者助手 长者专区 长辈版 适老版 老年版 适老化 大字版 ' +
    '流动版 手机版 手机网站 手机网 移动版 移动端 触屏版 电脑版 PC版 桌面版 WAP版 客户端 手机客户端 APP APP下载 打开APP 打开客户端 客户端下载 小程序 微信小程序 官方微信 官方微博 政务微信 政务微博 公众号 政务新媒体 新媒体矩阵 政府网站找错 我为政府网站找错 适老化无障碍服务 我的E政府 网站支持IPV6 ' +
    '简体 简体版 简体中文 简体中文版 繁体 繁体版 繁体中文 繁体中文版 正体 正体中文 简 繁 简繁切换 中文 中文版 English ENGLISH EN Eng 英文版 英文 日本语 日本語 한국어 Français Русский Español Deutsch Português 儿童版 青少年版 双语词汇 ' +
    '智能问答 智能客服 智能机器人 智能推荐 智能搜索 高级搜索 高级检索 热门搜索 热门搜寻 站内搜索 全站搜索 全文检索 搜索 检索 搜寻 热搜词 热门搜索 今天是 欢迎您 您好 欢迎光临 常见问答 双语词汇 RSS RSS订阅 订阅RSS 订阅 网站支持IPv6 IPv6',
  store:
    '开通VIP 开通会员 立即开通 立即开通VIP 立即购买 购买文档 购买本文 下载本文档 下载该文档 付费下载 升级VIP 续费VIP 微信扫码支付 支付宝扫码支付 微信支付 支付宝支付',
  about:
    '香港政府一站通 香港品牌 香港品牌形象 无障碍网页 无障碍网页支援 网站地图 站点地图 站点导航 网站导航 网站导览 网站导引 本站导航 网站概况 关于我们 关于本站 本站简介 网站简介 网站介绍 联系我们 联系方式 联络我们 联系本站 网站声明 法律声明 版权声明 免责声明 隐私声明 隐私政策 私隐政策 私隐政策声明 隐私政策声明 隐私保护 隐私权 ' +
    '隐私权政策 隐私权保护 隐私权保护政策 隐私权及安全政策 隐私权及资讯安全政策 隐私权及资讯安全宣告 资讯安全政策 资料开放宣告 政府网站资料开放宣告 使用条款 服务条款 用户协议 服务协议 服务声明 安全政策 重要告示 网页指南 使用帮助 使用说明 网站帮助 ' +
    '加入我们 招贤纳士 诚聘英才 人才招聘 广告服务 广告刊例 广告合作 商务合作 友情链接 网站链接 相关网站 合作伙伴 站点统计 网站统计 流量统计 站长统计 建议意见 意见建议 意见信箱 首长信箱 局长信箱 市长信箱 网站律师 法律顾问 设为星标 ' +
    '版权所有 版权信息 版权与免责声明 版权说明 投诉建议 不良信息举报 违法和不良信息举报 举报中心 网站标识码',
  paper:
    '数字报 电子报 电子版 数字报刊 报纸电子版 版面导航 版面概览 版面目录 标题导航 往期 往期回顾 往期报纸 按日期查找 检索报纸 本版导读 今日导读 新闻公报资料库 新闻公报分类目录 即日新闻公报 昨日新闻公报',
} as const;

/** Sections of sites: they stand in rows and breadcrumbs, and are ordinary headings too. */
const SECTIONS =
  '正文 全文 内容 详情 详细内容 列表 新闻 资讯 要闻 新闻中心 新闻动态 新闻资讯 时政要闻 今日要闻 时政 国内 国际 社会 财经 时评 图片新闻 接受 拒绝 取消 允许 知道了 图片 视频 专题 专栏 专题专栏 热点专题 媒体聚焦 媒体报道 工作动态 部门动态 区县动态 县市动态 基层动态 ' +
  '政务动态 政务要闻 政务公开 信息公开 政府信息公开 法定主动公开内容 政策 政策文件 政策法规 政策解读 政策文件库 规范性文件 法规文件 通知公告 公告公示 公示公告 公告 通知 最新消息 最新动态 最新公告 新闻稿 新闻发布 业务资讯 便民服务 ' +
  '办事服务 政务服务 网上办事 在线服务 政民互动 互动交流 公众参与 数据开放 数据发布 统计数据 规划计划 机构职能 机构设置 领导之窗 走进 概况 范文 范文大全 范文中心 公文 公文范文 公文范例 公文写作 公文库 文库 文档 文档下载 ' +
  '工作总结 工作报告 工作计划 领导讲话 讲话致辞 心得体会 党课讲稿 发言稿 演讲稿 述职报告 事迹材料 调研报告 汇报材料 实施方案 规章制度 行业资料 教育 社区 论坛 博客 招聘 房产 健康 旅游 体育 娱乐 即时 政治 生活 地方 国际 两岸 军事 科技 时尚 汽车 文化 法治 评论 理论 人事 直播 影音 证券 港澳 台湾 县区 乡镇 县域 民生 党建 反腐 军民 ' +
  '政府信息公开指南 政府信息公开制度 政府信息公开年报 政府信息公开年度报告 依申请公开 领导信息 财政信息 人事信息 重点领域信息公开 政府公报 政务服务网 走进政府 魅力城市';

/** Titles of lists of other pages, by their two halves; the names of pages stand below them. */
const LISTS =
  '相关 关联 同类 本类 本栏 智能 延伸 推荐 热门 热点 更多 精彩 往期 最新 最近 本版 同类 类似 相似 栏目 频道 编辑 随机 本周 本月 今日 站内 图文 附加';
const LISTED =
  '阅读 链接 连结 新闻 文章 报道 报导 文档 推荐 内容 信息 资讯 专题 稿件 回顾 排行 排行榜 范文 热文 附件下载 资讯推荐';
/** These are titles of a document's own parts too. */
const ALSO_LISTED =
  '资料 文件 政策 解读 公文 标签 图片 照片 视频 热点 热词 要闻 标题 下载 档案 连结网址 精选 作品 图解 问答 资源 课件 话题 网站 栏目 看点 消息 政策解读 政策文件 稿子';
const OTHER_LISTS =
  '猜你喜欢 猜你喜欢的 猜您喜欢 大家都在看 大家还在看 大家爱看 大家感兴趣的内容 你可能喜欢 您可能喜欢 您可能感兴趣 您可能感兴趣的文章 你可能感兴趣 可能感兴趣 您可能还喜欢 猜您感兴趣 猜你感兴趣 最近浏览 最近阅读 喜欢此内容的人还喜欢 喜欢此内容的人还看过 看过本文的人还看了 看了本文的人还看了 浏览过本文的人还看过 ' +
  '即日新闻 历史上的今天 为您推荐 为你推荐 小编推荐 精品推荐 排行榜 点击排行 点击排行榜 阅读排行 一周热点 一周排行 24小时热点 查看更多 更多相关 您可能关注的文档 你可能关注的文档 大家正在看 人气点阅榜 人气排行 人气排行榜 热门点阅 往下看更多 看更多新闻 大家都在搜 大家都在读 猜你想看 最近下载 热点关注 相关新闻请见 展开更多 展开更多相关文档 加载更多 点击加载更多 换一批 换一换 阅读排行榜 热搜榜 新闻排行 下载排行 友情链接 最新更新 最近更新 最新上传 热门下载 上一篇文章 下一篇文章';

/** Labels that sites set above the parts of a document. */
const PARTS =
  '正文内容 文章正文 文档正文 内容简介 内容介绍 文档简介 文档介绍 资料简介 资料介绍 文章摘要 文档摘要 文件简介 文档预览 全文预览 资源描述 资料描述 文档描述 资源简介 当前资源信息 文档内容 资料内容 文章内容 下载说明';

/** They are a document's own, unless a frame of dashes or stars stands around them. */
const NOTICES =
  '温馨提示 友情提示 特别提示 重要提示 使用说明 版权说明 版权声明 免责声明 特别声明 郑重声明 声明 下载须知 正文 全文';

/** Fields that only a page has, as `名：值`. */
const FIELDS =
  '资料提供 资料维护 资料更新 索引号 信息索引 索引编号 信息索取号 索取号 信息分类 主题分类 体裁分类 组配分类 分类目录 信息类别 公开方式 公开范围 公开时限 公开属性 公开类别 公开形式 发布机构 发布单位 发布部门 发布机关 发布者 发布人 发布来源 发文机关 生成日期 发布日期 发布时间 发表时间 发表日期 发稿时间 ' +
  '更新时间 更新日期 最后更新 最后更新时间 最后修改时间 修改时间 修订日期 覆检日期 上版日期 上架日期 上线时间 建立日期 张贴日期 录入时间 上传时间 上传日期 入库时间 收录时间 添加时间 编辑时间 有效性 时效性 文件状态 公文时效 ' +
  '浏览次数 浏览量 浏览数 浏览 点击次数 点击量 点击数 点击率 点击 阅读次数 阅读量 阅读数 阅读 访问次数 访问量 访问人次 访问数 访客 浏览人数 浏览人次 点阅次数 点阅数 点阅 点阅率 人气 人气指数 热度 点赞 点赞数 收藏 收藏数 转发 评论数 下载 下载次数 下载量 下载数 下载积分 所需积分 需要积分 下载点数 下载券 所需点数 ' +
  '上传者 上传人 上传用户 贡献者 分享者 内容提供方 内容提供者 资料提供者 文档来源 投稿人 投稿者 会员名 用户名 店铺 卖家 资源编号 资源大小 文档编号 编号ID 文档大小 文件大小 文档格式 文件格式 资料格式 文档页数 文件页数 文档类型 文件类型 资料类型 运行环境 软件大小 售价 价格 现价 原价 ' +
  '标签 文章标签 热门标签 热门搜索 热门搜寻 热门关键词 热门关键字 TAG tag Tags Tag 栏目 所属栏目 所属频道 频道 所属分类 文章分类 当前栏目 来源 信息来源 文章来源 稿件来源 新闻来源 消息来源 内容来源 资讯来源 本文来源 稿源 作者 文章作者 责编 编辑 责任编辑 值班编辑 网络编辑 录入 录入者 录入员 信息员 供稿 供稿单位 ' +
  '本文地址 本文链接 文章链接 原文链接 原文地址 原文网址 本页地址 本页网址 文章地址 阅读原文 链接地址 下载地址 网盘链接 提取码 解压密码 页面执行时间 数据库查询 执行时间 在线人数 当前在线 总访问量 今日访问 累计访问 字号 字体 字级 分享到 分享至 分享 当前位置 所在位置 您的位置 你的位置 您所在的位置 当前所在位置 您现在的位置 您当前的位置 你现在的位置 你当前的位置 现在位置 目前位置 ' +
  '客服微信 客服QQ 客服电话 客服热线 客服邮箱 QQ群 交流QQ群 交流群 微信号 微信公众号 公众号 新闻热线 报料热线 报料电话 爆料热线 广告热线 广告电话 发行热线 举报邮箱 不良信息举报电话 违法和不良信息举报电话 违法不良信息举报电话 站务电话 网站电话 技术支持 技术维护 网站维护 网站建设 网站制作 网页设计 网站设计 ' +
  '热词 您的IP 中文域名 认证类型 客服工作时间 文档评论 上次修订日期 上次更新 上次更新日期 上次检视日期 运维单位 运行维护 备案号 备案编号 网站标识码 政府网站标识码 网站备案 建议浏览器';

/** Fields that documents and their forms have as well: they count only among others, or at the edge of the page. */
const SHARED_FIELDS =
  '发稿日期 发稿单位 评分 验证码 用户名 密码 时间 日期 大小 格式 页数 字数 名称 标题 题名 类别 分类 类型 类目 状态 版本 时效 文号 发文字号 成文日期 发文日期 实施日期 废止日期 服务对象 关键词 关键字 主题词 地址 单位地址 电话 联系电话 传真 邮编 邮政编码 邮箱 电子邮箱 热线 网址 语言 备注 工作时间 上班时间 图片 摄影 文字 记者 体裁 单位 部门 科室 责任单位 主题 地区 年份 积分 点数 主办 承办 协办 主管单位 主办单位 承办单位 协办单位 服务时间 总机 出处 通讯员 审核 公布日期 监督电话 投诉电话 投诉举报电话 举报电话 纪检监督 投稿 投稿邮箱 投稿信箱 投稿热线 服务专线 服务电话 市民热线 制作单位';

const list = (words: string): readonly string[] => words.split(' ');

/** Families of which one word is enough for a line by itself. */
const ALONE: readonly (keyof typeof FAMILIES)[] = [
  'home',
  'pager',
  'tools',
  'font',
  'share',
  'feedback',
  'access',
  'about',
  'paper',
  'store',
];

/** Words by themselves that a document has as a line of its own. */
const NEVER_ALONE = new Set(
  list(
    '无障碍 客户端 手机客户端 客户端下载 小程序 微信小程序 公众号 官方微博 官方微信 政务微博 政务微信 政务新媒体 新媒体矩阵 智能问答 智能客服 智能机器人 智能推荐 智能搜索 搜索 检索 搜寻 中文 英文 双语词汇 订阅 适老化 您好 欢迎您 常见问答 正体 简体 繁体 ' +
      '保存 二维码 语音 反馈 喜欢 赞 顶 踩 简 繁 评价 我要评价 满意度评价 满意 不满意 基本满意 有用 没用 联系方式 电子邮件 电邮 使用说明 意见建议 建议意见 首长信箱 局长信箱 市长信箱 法律顾问 合作伙伴 导出 返回 朗读 往期 电子版 下载到本地 提交 展开 收起 ' +
      '免责声明 版权声明 版权说明 版权与免责声明 版权所有 人才招聘 举报中心 投诉建议 隐私保护 隐私权 今日导读 在线反馈 意见反馈 建议反馈 底部 顶部 没有了 推文 转发 留言 听过 微信支付 支付宝支付 下载全文',
  ),
);

/** The few short words that are nothing but a button, wherever they stand. */
const SHORT_BUTTONS = new Set(list('首页 主页 打印 列印 关闭 下载 TOP Top top'));

/** Every word of a row of links and buttons. */
export const PAGE_WORDS: ReadonlySet<string> = new Set(Object.values(FAMILIES).flatMap(list));

export const HOME_WORDS: ReadonlySet<string> = new Set(list(FAMILIES.home));

const lone = ALONE.flatMap((family) => list(FAMILIES[family])).filter((word) => !NEVER_ALONE.has(word));
const isShort = (word: string): boolean => word.length < 3 || FAMILIES.share.split(' ').includes(word);

/** Enough for a line, the short ones only above the text and below it. */
export const LONE_WORDS: ReadonlySet<string> = new Set(
  lone.filter((word) => !isShort(word) || SHORT_BUTTONS.has(word)),
);
export const LONE_WORDS_AT_EDGE: ReadonlySet<string> = new Set(lone);

export const SECTION_WORDS: ReadonlySet<string> = new Set(list(SECTIONS));

export const PART_WORDS: ReadonlySet<string> = new Set(list(PARTS));

export const NOTICE_WORDS: ReadonlySet<string> = new Set([...list(PARTS), ...list(NOTICES)]);

const pageFields = new Set(list(FIELDS));

/** 最后更新时间, 累计访问人次, 本文链接: what a page does with a document, and what of it. */
const MADE_FIELD =
  /^(?:最后|最近|本页|页面|网页|本文|文章|文档|稿件|发布|发表|上传|更新|修改|修订|异动|维护|录入|收录|发稿|上线|张贴|浏览|点击|阅读|访问|点阅|下载|收藏|累计|累积|此网页|本网页|此页|网站|今日|当前|在线|所需|需要|TAG){1,4}(?:时间|日期|次数|人数|人次|量|总量|数|人|者|单位|部门|科室|机构|来源|作者|标题|链接|地址|网址|编号|格式|大小|页数|类型|类别|分类|目录|标签|积分|金币|价格|权限)$/;

/** A reading room's hours, and who keeps a relic. */
const OWN_FIELDS = new Set(list('发稿日期 发稿单位 阅读时间 访问时间 收藏单位 收藏者 收藏人 收藏编号 修订单位'));

/** Whether a field of this name is a page's and no document's. */
export const isPageField = (name: string): boolean =>
  pageFields.has(name) || (MADE_FIELD.test(name) && !OWN_FIELDS.has(name));

/** Fields whose value is a number, if anything. */
export const isCountField = (name: string): boolean => /(?:量|次数|人数|人次|数)$/.test(name) || COUNT_FIELDS.has(name);

const COUNT_FIELDS = new Set(list('浏览 点击 阅读 访问 下载 收藏 点阅 人气 热度 点赞 转发'));

export const SHARED_FIELD_NAMES: ReadonlySet<string> = new Set(list(SHARED_FIELDS));

/** 相关阅读, 热门文章排行, 猜你喜欢. `loosely`: also what may be a part of the document, 相关政策. */
export function isListTitle(words: string, { loosely }: { readonly loosely: boolean }): boolean {
  if (OTHER_LIST_TITLES.has(words) || FOR_YOU.test(words)) return true;
  const first = LIST_BEGINNINGS.find((word) => words.startsWith(word));
  if (first === undefined) return false;
  const rest = words.slice(first.length).replace(/^的/, '');
  return LIST_ENDINGS.has(rest) || (loosely && LOOSE_ENDINGS.has(rest));
}

/** 您可能感兴趣的文档. */
const FOR_YOU =
  /^看更多(?:精彩|相关)?(?:新闻|报导|内容)?$|^(?:[您你]可能|猜[您你](?:可能)?|大家[都还正]?在)(?:还|也)?(?:感兴趣|喜欢|关注|关心|想看|会看|需要|看|搜|找|读)的?(?:内容|文章|文档|资料|资源|新闻|话题)?$/;
const OTHER_LIST_TITLES = new Set(list(OTHER_LISTS));
const LIST_BEGINNINGS = list(LISTS);
const LIST_ENDINGS = new Set(list(LISTED).flatMap((one) => [one, ...list(LISTED).map((other) => one + other)]));
const LOOSE_ENDINGS = new Set(list(ALSO_LISTED));
